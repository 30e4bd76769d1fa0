import { LOCALES, type Locale, type Localized } from '../../model/locale.ts';

/** The sheets we write, in the order of the result workbook. */
export type ResultSheetId =
  | 'narrative'
  | 'charts'
  | 'administrative'
  | 'publicInstitution'
  | 'why'
  | 'adjustment'
  | 'mobile'
  | 'decisions'
  | 'staffing'
  | 'enforcement'
  | 'institutions'
  | 'powers'
  | 'powerItems'
  | 'handovers'
  | 'handoverRecords'
  | 'letters'
  | 'duties'
  | 'setUps'
  | 'ownInstitutions'
  | 'institutionChanges'
  | 'stations'
  | 'localisation'
  | 'stationMoves'
  | 'joint'
  | 'whistles'
  | 'problems'
  | 'findings'
  | 'coverage'
  | 'parameters'
  | 'pending'
  | 'changes'
  | 'reconciliation'
  | 'receipt';

/** The sheets of what looks beyond one plan; each command writes its own. */
export type StudySheetId =
  | 'forecast'
  | 'forecastTownships'
  | 'forecastFigures'
  | 'comparison'
  | 'leastChange'
  | 'stability'
  | 'simulation'
  | 'simulationTownships';

/**
 * Their names. Each begins with the mark of the tool, so that none meets a sheet of the planner's.
 *
 * At most 31 characters, as Excel allows.
 */
export const RESULT_SHEETS: Readonly<Record<ResultSheetId, Localized>> = {
  narrative: { 'zh-CN': '编衡-测算说明', 'en-US': 'BH-Summary' },
  charts: { 'zh-CN': '编衡-图表', 'en-US': 'BH-Charts' },
  administrative: { 'zh-CN': '编衡-测算分配(行政)', 'en-US': 'BH-Plan (administrative)' },
  publicInstitution: { 'zh-CN': '编衡-测算分配(事业)', 'en-US': 'BH-Plan (public institution)' },
  why: { 'zh-CN': '编衡-逐项说明', 'en-US': 'BH-Why this number' },
  adjustment: { 'zh-CN': '编衡-动态调整', 'en-US': 'BH-Dynamic adjustment' },
  mobile: { 'zh-CN': '编衡-机动编制', 'en-US': 'BH-Mobile posts' },
  decisions: { 'zh-CN': '编衡-测算与审定差异', 'en-US': 'BH-Decision differences' },
  staffing: { 'zh-CN': '编衡-人员与空编', 'en-US': 'BH-Staffing' },
  enforcement: { 'zh-CN': '编衡-执法力量配备', 'en-US': 'BH-Enforcement' },
  institutions: { 'zh-CN': '编衡-机构限额', 'en-US': 'BH-Institutions' },
  powers: { 'zh-CN': '编衡-权力事项', 'en-US': 'BH-Powers' },
  powerItems: { 'zh-CN': '编衡-事项分解明细', 'en-US': 'BH-Items' },
  handovers: { 'zh-CN': '编衡-事项下放明细', 'en-US': 'BH-Items handed down' },
  handoverRecords: { 'zh-CN': '编衡-两上两下记录', 'en-US': 'BH-Two up two down' },
  letters: { 'zh-CN': '编衡-委托书', 'en-US': 'BH-Letters' },
  duties: { 'zh-CN': '编衡-属地与准入', 'en-US': 'BH-Duties' },
  setUps: { 'zh-CN': '编衡-机构差异', 'en-US': 'BH-Set-ups' },
  ownInstitutions: { 'zh-CN': '编衡-自主设置机构', 'en-US': 'BH-Own institutions' },
  institutionChanges: { 'zh-CN': '编衡-机构变更', 'en-US': 'BH-Institution changes' },
  stations: { 'zh-CN': '编衡-派驻机构', 'en-US': 'BH-Stations' },
  localisation: { 'zh-CN': '编衡-属地管理', 'en-US': 'BH-Localisation' },
  stationMoves: { 'zh-CN': '编衡-站所划转明细', 'en-US': 'BH-Station moves' },
  joint: { 'zh-CN': '编衡-综合执法协作', 'en-US': 'BH-Joint enforcement' },
  whistles: { 'zh-CN': '编衡-吹哨报到', 'en-US': 'BH-Calls and teams' },
  problems: { 'zh-CN': '编衡-四个问题', 'en-US': 'BH-Four problems' },
  findings: { 'zh-CN': '编衡-核查问题', 'en-US': 'BH-Problems' },
  coverage: { 'zh-CN': '编衡-规则覆盖', 'en-US': 'BH-Rule coverage' },
  parameters: { 'zh-CN': '编衡-测算参数', 'en-US': 'BH-Parameters in force' },
  pending: { 'zh-CN': '编衡-待设置', 'en-US': 'BH-To be set' },
  changes: { 'zh-CN': '编衡-编制变动台账', 'en-US': 'BH-Ledger of changes' },
  reconciliation: { 'zh-CN': '编衡-核对表', 'en-US': 'BH-Reconciliation' },
  receipt: { 'zh-CN': '编衡-测算留痕', 'en-US': 'BH-Receipt' },
};

/** Names of the sheets beyond one plan. */
export const STUDY_SHEETS: Readonly<Record<StudySheetId, Localized>> = {
  forecast: { 'zh-CN': '编衡-预测(全县)', 'en-US': 'BH-Forecast (county)' },
  forecastTownships: { 'zh-CN': '编衡-预测(乡镇)', 'en-US': 'BH-Forecast (townships)' },
  forecastFigures: { 'zh-CN': '编衡-预测(指标)', 'en-US': 'BH-Forecast (figures)' },
  comparison: { 'zh-CN': '编衡-方案比较', 'en-US': 'BH-Comparison' },
  leastChange: { 'zh-CN': '编衡-最少调整', 'en-US': 'BH-Least change' },
  stability: { 'zh-CN': '编衡-权重稳定性', 'en-US': 'BH-Stability' },
  simulation: { 'zh-CN': '编衡-模拟(全县)', 'en-US': 'BH-Simulation (county)' },
  simulationTownships: { 'zh-CN': '编衡-模拟(乡镇)', 'en-US': 'BH-Simulation (townships)' },
};

/** Sheets that carry what was changed in the pane to whoever reads the workbook next. */
export const RECORD_SHEETS = {
  decisions: { 'zh-CN': '编衡-调整记录', 'en-US': 'BH-Adjustments' },
  loans: { 'zh-CN': '编衡-周转记录', 'en-US': 'BH-Loans' },
  parameters: { 'zh-CN': '编衡-参数调整', 'en-US': 'BH-Parameter changes' },
  scenarios: { 'zh-CN': '编衡-测算方案', 'en-US': 'BH-Scenarios' },
  county: { 'zh-CN': '编衡-方案状态', 'en-US': 'BH-State of the plan' },
  headers: { 'zh-CN': '编衡-表头对照', 'en-US': 'BH-Header mapping' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a sheet records of the changes in the pane, by its name; nothing for any other sheet. */
export const recordOf = (name: string): keyof typeof RECORD_SHEETS | undefined =>
  RECORD_KEYS.find((id) => LOCALES.some((locale) => RECORD_SHEETS[id][locale] === name.trim()));

const RECORD_KEYS = ['decisions', 'loans', 'parameters', 'scenarios', 'county', 'headers'] as const;

/** The sheet with the values of drop-down lists that are too long for a rule of Excel's. */
export const LISTS_SHEET: Localized = { 'zh-CN': '编衡-下拉选项', 'en-US': 'BH-Lists' };

const ALL_NAMES = [...Object.values(RESULT_SHEETS), ...Object.values(STUDY_SHEETS)];

/** Every name that a result workbook may hold of ours, by language. */
export const OWN_SHEETS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ALL_NAMES.map((name) => name['zh-CN']),
  'en-US': ALL_NAMES.map((name) => name['en-US']),
};

/**
 * Whether a sheet is one that an earlier run wrote, in any language: readers pass over it and a
 * later run replaces it. Only exact names count; a planner may begin a name of his own with 编衡.
 */
export const isOwnSheet = (name: string): boolean =>
  LOCALES.some((locale) => OWN_SHEETS[locale].includes(name.trim()));
