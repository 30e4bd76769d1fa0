import {
  movementWords,
  SEVERITY_WORDS,
  type LedgerSummary,
  type Locale,
  type Movement,
  type Severity,
  type Summary,
} from '../engine/index.ts';

/** Severities as they are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A parameter set for this run alone, in words. */
export interface SetHere {
  readonly label: string;
  /** Row of a table. */
  readonly row?: string | undefined;
  readonly value?: string | number | undefined;
}

/** What the screen says of a summary, in one language. */
export interface Phrases {
  readonly product: string;
  /** How many of each, and how many need approval. */
  readonly counts: (told: Summary) => readonly string[];
  readonly unnamed: string;
  readonly asOf: (day: string) => string;
  readonly townships: (count: number) => string;
  /** A scenario of the workbook that this run used. */
  readonly scenario: (name: string) => string;
  /** Parameters set for this run alone. */
  readonly overrides: (set: readonly SetHere[]) => string;
  /** T = leadership + basic + mobile. */
  readonly composition: (ledger: LedgerSummary) => string;
  /** Who gains, who loses, net. */
  readonly movement: (movement: Movement) => string;
  readonly unmoved: string;
  readonly undetermined: (missing: readonly string[]) => string;
  /** Why no posts could be divided, and why no draft could be made. */
  readonly infeasible: (conflict: string) => string;
  readonly noDraft: (conflict: string, shown: LedgerSummary['column']) => string;
  readonly heldOut: (townships: number) => string;
  readonly problems: string;
  /** Title of the list of parameters to be set. */
  readonly pendingTitle: string;
  readonly pending: (told: Summary) => string;
  /** A parameter to be set, with the rows of it that are. */
  readonly pendingOf: (label: string, rows: readonly string[]) => string;
  readonly more: (count: number) => string;
}

const chineseNumber = new Intl.NumberFormat('zh-CN');
const englishNumber = new Intl.NumberFormat('en-US');
const zh = (value: number | undefined): string => chineseNumber.format(value ?? 0);
const en = (value: number | undefined): string => englishNumber.format(value ?? 0);

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Whether some gain or lose, and others stay as they are. */
const isPart = ({ up, down, unchanged }: Movement): boolean =>
  unchanged > 0 && up.townships + down.townships > 0;

/** A number follows its name at once; a word is set off. */
const spaced = (value: string | number | undefined): string =>
  typeof value === 'number' ? String(value) : `“${value ?? '待设置'}”`;

const CHINESE: Phrases = {
  product: '编衡',
  unnamed: '（未填县名）',
  asOf: (day) => `截止日期 ${day}`,
  townships: (count) => `${zh(count)}个乡镇`,
  scenario: (name) => `测算方案：${name}`,
  overrides: (set) =>
    `本次改用：${set.map(({ label, row, value }) => `${label}${row === undefined ? '' : `（${row}）`}${spaced(value)}`).join('、')}`,
  composition: ({ total, totalSource, leadership, basic, mobile }) =>
    `总额${zh(total)}名${totalSource === 'sum' ? '（按现编制数合计，假设）' : ''}` +
    ` = 领导职数${zh(leadership)} + 基本编制${zh(basic)} + 机动编制${zh(mobile)}`,
  movement: (movement) =>
    [
      movementWords(movement, 'zh-CN'),
      ...(isPart(movement) ? [`${zh(movement.unchanged)}个不变`] : []),
      ...(movement.uncompared > 0 ? [`${zh(movement.uncompared)}个无现编制数可比`] : []),
    ].join('；'),
  unmoved: '没有现编制数，无法比较增减',
  undetermined: (missing) => `未定，缺少：${missing.join('、')}`,
  infeasible: (conflict) => `无法测算：${conflict}（见核查问题）`,
  noDraft: (conflict, shown) =>
    `锁定或人工调整与总额冲突，未形成拟核定数（${conflict}）` +
    (shown === 'proposal' ? '；以下为测算数' : ''),
  heldOut: (townships) => `${zh(townships)}个乡镇缺指标，暂按现编制数保留`,
  problems: '核查问题',
  counts: ({ problems, approvals }) => [
    ...SEVERITIES.map((one) => `${SEVERITY_WORDS[one]['zh-CN']} ${zh(problems[one])}`),
    `其中需报批 ${zh(sumOf(approvals))}`,
  ],
  pendingTitle: '待设置',
  pending: ({ pending, assumptions, parameters, notAssessed }) =>
    `测算参数${zh(parameters)}项：待设置${zh(pending)}项，假设${zh(assumptions)}项` +
    (notAssessed > 0 ? `；因缺数据未核查的规则${zh(notAssessed)}条` : ''),
  pendingOf: (label, rows) => (rows.length === 0 ? label : `${label}：${rows.join('、')}`),
  more: (count) => `另有${zh(count)}条，见结果工作簿的核查问题表，或用 bianheng check 列出`,
};

const counted = (count: number, one: string, many: string): string =>
  `${en(count)} ${count === 1 ? one : many}`;

const townships = (count: number): string => counted(count, 'township', 'townships');
const posts = (count: number): string => counted(count, 'post', 'posts');

const ENGLISH: Phrases = {
  product: 'Bianheng',
  unnamed: '(unnamed county)',
  asOf: (day) => `as of ${day}`,
  townships,
  scenario: (name) => `Scenario: ${name}`,
  overrides: (set) =>
    `Set for this run: ${set.map(({ label, row, value }) => `${label}${row === undefined ? '' : ` (${row})`} ${value ?? 'pending'}`).join(', ')}`,
  composition: ({ total, totalSource, leadership, basic, mobile }) =>
    `${posts(total ?? 0)}${totalSource === 'sum' ? ' (sum of current posts, assumed)' : ''}` +
    ` = leadership ${en(leadership)} + basic ${en(basic)} + mobile ${en(mobile)}`,
  movement: (movement) =>
    [
      movementWords(movement, 'en-US'),
      ...(isPart(movement) ? [`${en(movement.unchanged)} unchanged`] : []),
      ...(movement.uncompared > 0 ? [`${en(movement.uncompared)} without a current number`] : []),
    ].join('; '),
  unmoved: 'no current posts to compare with',
  undetermined: (missing) => `undetermined for want of: ${missing.join(', ')}`,
  infeasible: (conflict) => `not planned: ${conflict} (see the problems)`,
  noDraft: (conflict, shown) =>
    `locks or adjustments do not fit the total; there is no draft decision (${conflict})` +
    (shown === 'proposal' ? '; what follows is the proposal' : ''),
  heldOut: (count) => `${townships(count)} kept at current posts for want of an indicator`,
  problems: 'Problems',
  counts: ({ problems, approvals }) => [
    `${en(problems.error)} must be corrected`,
    `${en(problems.warning)} need attention`,
    counted(problems.info, 'note', 'notes'),
    `${en(sumOf(approvals))} of these to be approved`,
  ],
  pendingTitle: 'To be set',
  pending: ({ pending, assumptions, parameters, notAssessed }) =>
    `${en(parameters)} parameters: ${en(pending)} to be set, ${en(assumptions)} assumed` +
    (notAssessed > 0 ? `; ${counted(notAssessed, 'rule', 'rules')} not assessed` : ''),
  pendingOf: (label, rows) => (rows.length === 0 ? label : `${label}: ${rows.join(', ')}`),
  more: (count) => `${en(count)} more: see the result workbook, or run bianheng check`,
};

/** The phrases of each language. */
export const PHRASES: Readonly<Record<Locale, Phrases>> = { 'zh-CN': CHINESE, 'en-US': ENGLISH };
