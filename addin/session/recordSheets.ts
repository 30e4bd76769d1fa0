import {
  contractSheets,
  countyRecordSheet,
  headerRecordSheet,
  isOwnSheet,
  RECORD_SHEETS,
  type Baseline,
  type CellValue,
  type Grid,
  type Locale,
  type Localized,
  type MobileLoan,
  type PlanReport,
  type Sheet,
} from '../../engine/index.ts';
import { keyOf, type Edits } from './edits.ts';
import { byBorrower } from './loans.ts';
import { entriesOf } from './recordWords.ts';
import type { OpenPlan, Saved } from './state.ts';
import { isStep } from './steps.ts';
import { inItsPlace } from './workbookPolicy.ts';

/** The contract's own names of them, by which they are found. */
const CONTRACT_NAMES = {
  decisions: { 'zh-CN': '审核调整', 'en-US': 'Decisions' },
  loans: { 'zh-CN': '机动编制', 'en-US': 'Mobile posts' },
  parameters: { 'zh-CN': '测算参数', 'en-US': 'Parameters' },
  scenarios: { 'zh-CN': '测算方案', 'en-US': 'Scenarios' },
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * The changes as input sheets: the command and the next session read them like the planner's own.
 *
 * A parameter row starts on the day of the planner's row, so that it takes its place.
 */
export function recordSheets(
  { reading, report }: Pick<OpenPlan, 'reading' | 'report'>,
  edits: Edits,
  locale: Locale,
): readonly Sheet[] {
  const { scenarios } = edits;
  const decisions = Object.values(edits.decisions);
  const loans = Object.values(edits.loans).flat();
  const rows = edits.parameters.map((row) => inItsPlace(row, reading));
  const bare: Baseline = {
    ...report.baseline,
    posts: {},
    leadership: {},
    enforcement: {},
    institutions: undefined,
    changes: undefined,
    realNames: undefined,
    bands: [],
    scenarios,
    decisions,
    loans,
  };
  const sheets = contractSheets(bare, rows, locale);
  const filled = { decisions, loans, parameters: rows, scenarios };
  const lists = (['decisions', 'loans', 'parameters', 'scenarios'] as const).flatMap((id) => {
    if (filled[id].length === 0) return [];
    const sheet = sheets.find(({ name }) => name === CONTRACT_NAMES[id][locale]);
    return sheet ? [{ ...sheet, name: RECORD_SHEETS[id][locale], tab: 'record' as const }] : [];
  });
  return [...lists, ...headersSheet(edits, locale), ...stateSheet(edits, locale)];
}

/** What headers mean, where it was chosen in the pane; read back by whoever plans the workbook. */
export const headersSheet = ({ headers }: Edits, locale: Locale): readonly Sheet[] =>
  headers.length === 0
    ? []
    : [
        {
          ...headerRecordSheet(headers, locale),
          name: RECORD_SHEETS.headers[locale],
          tab: 'record',
        },
      ];

/** Cut-off date, plan year, status and what was said of it, where settled in the pane. */
function stateSheet(
  { asOf, planYear, status, approvalNote }: Edits,
  locale: Locale,
): readonly Sheet[] {
  const settled = { asOf, planYear, status, approvalNote };
  if (Object.values(settled).every((one) => one === undefined)) return [];
  const sheet = countyRecordSheet(settled, locale);
  return [{ ...sheet, name: RECORD_SHEETS.county[locale], tab: 'record' }];
}

const MARK = '编衡留痕';

const HEADING: Localized = {
  'zh-CN': '方案状态：在窗格中定下的事项，逐项一行',
  'en-US': 'State of the plan: what was settled in the pane, a row for each',
};

const WHOSE: Localized = {
  'zh-CN': '编衡不采集使用者的姓名：由谁、何时决定，以审定日期和文号为准。',
  'en-US':
    'Bianheng does not ask who uses it: who decided and when is told by date and number of the document.',
};

const HEADERS: readonly Localized[] = [
  { 'zh-CN': '标记', 'en-US': 'Mark' },
  { 'zh-CN': '定下的事项', 'en-US': 'What was settled' },
  {
    'zh-CN': '供编衡读回，请勿改动',
    'en-US': 'Read back by Bianheng; please leave it as it is',
  },
];

const RECORDS: Localized = {
  'zh-CN': '以下各表记录在窗格中所作的改动，同样由程序生成',
  'en-US': 'The sheets below record what was changed in the pane; they are generated too',
};

/** What the receipt sheet says beyond the report: how far the planner has come, and with what. */
export interface Recorded {
  readonly state: Saved;
  /** The plan as it stands: names of its townships. */
  readonly report: PlanReport;
  /** Our sheets that the report does not know. */
  readonly records: readonly Sheet[];
}

/**
 * The receipt sheet with the state of the plan below it, a sentence for each row, and beside it what
 * the next session takes up: nothing of it is hidden.
 */
export function withState(
  receipt: Sheet,
  { state, report, records }: Recorded,
  locale: Locale,
): Sheet {
  const line = (values: readonly string[]) =>
    values.map((value) => ({ value, style: 'text' as const }));
  const title = (text: Localized) => [{ value: text[locale], style: 'subtitle' as const }];
  const names = records.map(({ name }) => line([name]));
  return {
    ...receipt,
    rows: [
      ...receipt.rows,
      ...(names.length === 0 ? [] : [[], title(RECORDS), ...names]),
      [],
      title(HEADING),
      [{ value: WHOSE[locale], style: 'note' }],
      HEADERS.map((header) => ({ value: header[locale], style: 'header' })),
      ...entriesOf(state, report, locale).map(({ name, value, words }) =>
        line([MARK, words, `${name} ${JSON.stringify(value)}`]),
      ),
    ],
  };
}

/** What an earlier session left in the workbook; nothing where none did. */
export function stateIn(grids: readonly Grid[]): Partial<Saved> {
  const rows = grids
    .filter(({ sheet }) => isOwnSheet(sheet))
    .flatMap((grid) => grid.rows.filter((row) => row[0] === MARK));
  if (rows.length === 0) return {};
  const listed = (name: string): readonly unknown[] =>
    rows.flatMap((row) => parsed(row[2], `${name} `));
  const decisions = listed('decisions') as readonly Edits['decisions'][string][];
  const [step] = listed('step');
  return {
    edits: {
      asOf: listed('asOf')[0] as Edits['asOf'],
      planYear: listed('planYear')[0] as Edits['planYear'],
      status: listed('status')[0] as Edits['status'],
      approval: listed('approval')[0] as Edits['approval'],
      approvalNote: listed('approvalNote')[0] as Edits['approvalNote'],
      parameters: listed('parameters') as Edits['parameters'],
      headers: listed('headers') as Edits['headers'],
      scenarios: listed('scenarios') as Edits['scenarios'],
      decisions: Object.fromEntries(decisions.map((one) => [keyOf(one), one])),
      loans: byBorrower(listed('loans') as readonly MobileLoan[]),
    },
    accepted: listed('accepted') as Saved['accepted'],
    ...(isStep(step) ? { step } : {}),
  };
}

/** What a cell keeps under a name. One that somebody spoiled says nothing; the rest still holds. */
function parsed(cell: CellValue | undefined, name: string): readonly unknown[] {
  if (typeof cell !== 'string' || !cell.startsWith(name)) return [];
  try {
    const value: unknown = JSON.parse(cell.slice(name.length));
    return value === null ? [] : [value];
  } catch {
    return [];
  }
}
