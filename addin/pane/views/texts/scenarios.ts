import type { Locale } from '../../../../engine/index.ts';
import type { DraftLack } from '../../../session/scenarioDraft.ts';
import { STUDY, type StudyTexts } from './study.ts';

/** Words of what stands side by side. */
export interface ScenariosTexts extends StudyTexts {
  readonly list: string;
  readonly ofWorkbook: string;
  readonly ofPane: string;
  readonly basedOn: (name: string) => string;
  readonly compareThis: (name: string) => string;
  readonly branch: string;
  readonly branchOf: (name: string) => string;
  readonly branchOfPlan: string;
  readonly immutable: string;
  readonly draft: string;
  readonly scenarioName: string;
  readonly suggested: string;
  readonly note: string;
  readonly addParameter: string;
  readonly choose: string;
  readonly common: string;
  readonly takeOver: (count: number) => string;
  readonly clause: string;
  readonly pending: string;
  readonly remove: (what: string) => string;
  readonly task: string;
  readonly bears: Readonly<Record<'yes' | 'no', string>>;
  readonly merger: string;
  readonly into: string;
  readonly rename: string;
  readonly newName: string;
  readonly lineage: string;
  readonly applies: Readonly<Record<'yes' | 'no', string>>;
  readonly add: string;
  readonly preview: string;
  readonly unchanged: string;
  readonly gone: (townships: readonly string[]) => string;
  readonly save: string;
  readonly discard: string;
  readonly lacks: Readonly<Record<DraftLack, string>>;
  readonly compare: string;
  readonly tooFew: string;
  readonly years: string;
  readonly noYears: string;
  readonly yearCount: (years: number) => string;
  readonly first: string;
  readonly deltas: string;
  readonly deltaCaption: (ledger: string, first: string) => string;
  readonly noDelta: string;
  readonly undivided: (names: string) => string;
  readonly steps: string;
  readonly noStep: string;
  readonly movedIn: (ledger: string, words: string) => string;
  readonly mostly: (townships: readonly string[]) => string;
  readonly problems: string;
  readonly newProblems: string;
  readonly vanished: string;
  readonly none: string;
  readonly measures: string;
  readonly county: string;
  readonly outlook: string;
}

export const scenariosTexts: Readonly<Record<Locale, ScenariosTexts>> = {
  'zh-CN': {
    ...STUDY['zh-CN'],
    name: '测算方案',
    heading: '测算方案与比较',
    lead: '在现行方案上建立命名方案，并列比较：谁增谁减、由哪项参数引起。现行方案不受影响。',
    list: '方案',
    ofWorkbook: '工作簿',
    ofPane: '窗格',
    basedOn: (name) => `基于“${name}”`,
    compareThis: (name) => `比较：${name}`,
    branch: '另建',
    branchOf: (name) => `以“${name}”为基础另建方案`,
    branchOfPlan: '以现行方案为基础另建方案',
    immutable: '方案一经命名不再改动；要改请“另建”。出表时写入“编衡-测算方案”。',
    draft: '新方案',
    scenarioName: '方案名称',
    suggested: '方案',
    note: '方案说明（选填）',
    addParameter: '增加一项参数',
    choose: '请选择',
    common: '常用',
    takeOver: (count) => `收入窗格中已改的${count}项参数`,
    clause: '依据（文号、条款）',
    pending: '待设置',
    remove: (what) => `删去：${what}`,
    task: '县级任务',
    bears: { yes: '承担', no: '不承担' },
    merger: '乡镇合并',
    into: '并入',
    rename: '乡镇更名',
    newName: '新名称',
    lineage: '按“沿革”表调整（拆分、合并、更名）',
    applies: { yes: '试行', no: '不试行' },
    add: '增加',
    preview: '采用后',
    unchanged: '各乡镇编制数不变。',
    gone: (townships) =>
      `其中${townships.join('、')}撤并，不再单列：原编制计入减少，承接的乡镇计入增加。`,
    save: '命名并保存',
    discard: '放弃',
    lacks: {
      name: '请填写方案名称。',
      taken: '已有同名方案，请换一个名称。',
      content: '请至少改动一项。',
    },
    compare: '并列比较',
    tooFew: '请在上面勾选2至6个方案。',
    years: '推演',
    noYears: '只比当年',
    yearCount: (years) => `${years}年`,
    first: '以所选第一个方案为基准。',
    deltas: '谁增谁减',
    deltaCaption: (ledger, first) => `${ledger}：与“${first}”相比的增减（名）`,
    noDelta: '各方案编制数相同。',
    undivided: (names) => `${names}：缺数据或上下限与总额抵触，未能测算，不列增减。`,
    steps: '由哪项参数引起（按列明的次序逐项采用）',
    noStep: '参数相同。',
    movedIn: (ledger, words) => `${ledger}${words}`,
    mostly: (townships) => `；主要是${townships.join('、')}`,
    problems: '核查问题变化',
    newProblems: '新增',
    vanished: '消除',
    none: '无',
    measures: '主要指标',
    county: '全县（行政、事业合计）',
    outlook: '逐年推演（中方案，全县）',
    write: '写出比较表（一页）',
  },
  'en-US': {
    ...STUDY['en-US'],
    name: 'Scenarios',
    heading: 'Scenarios side by side',
    lead: 'Named branches of the plan, compared: who gains, who loses, and by which parameter. The plan itself is never touched.',
    list: 'Scenarios',
    ofWorkbook: 'workbook',
    ofPane: 'pane',
    basedOn: (name) => `based on “${name}”`,
    compareThis: (name) => `Compare ${name}`,
    branch: 'Branch',
    branchOf: (name) => `Branch “${name}”`,
    branchOfPlan: 'Branch the plan as it is',
    immutable:
      'A named scenario never changes: branch it instead. The tables carry it on the sheet “BH-Scenarios”.',
    draft: 'New scenario',
    scenarioName: 'Name',
    suggested: 'Scenario',
    note: 'About (optional)',
    addParameter: 'Add a parameter',
    choose: 'Choose',
    common: 'Often used',
    takeOver: (count) => `Take over the ${count} parameters changed in the pane`,
    clause: 'Basis (document, clause)',
    pending: 'to be set',
    remove: (what) => `Remove ${what}`,
    task: 'County task',
    bears: { yes: 'bears it', no: 'does not' },
    merger: 'Merger',
    into: 'into',
    rename: 'Renaming',
    newName: 'New name',
    lineage: 'As the sheet of lineage says (splits, mergers, renamings)',
    applies: { yes: 'tried', no: 'not tried' },
    add: 'Add',
    preview: 'With this',
    unchanged: 'No township’s posts change.',
    gone: (townships) =>
      `${townships.join(', ')}: no longer there; its posts count as lost, and as gained where they go.`,
    save: 'Name and keep',
    discard: 'Discard',
    lacks: {
      name: 'Please give a name.',
      taken: 'There is a scenario of that name; please choose another.',
      content: 'Please change at least one thing.',
    },
    compare: 'Compare',
    tooFew: 'Tick 2 to 6 scenarios above.',
    years: 'Years',
    noYears: 'This year only',
    yearCount: (years) => `${years} years`,
    first: 'The first one chosen is what the others are held against.',
    deltas: 'Who gains, who loses',
    deltaCaption: (ledger, first) => `${ledger}: change against “${first}”`,
    noDelta: 'No township differs.',
    undivided: (names) =>
      `${names}: posts could not be divided (data missing, or bounds against the total); no change is shown.`,
    steps: 'By which parameter, one after another',
    noStep: 'The parameters are the same.',
    movedIn: (ledger, words) => `${ledger}: ${words}`,
    mostly: (townships) => `; mostly ${townships.join(', ')}`,
    problems: 'Problems',
    newProblems: 'New',
    vanished: 'Gone',
    none: 'None',
    measures: 'Measures',
    county: 'county, both ledgers',
    outlook: 'The years to come (middle path, county)',
    write: 'Write the comparison (one page)',
  },
};
