import type { LedgerSummary, Locale, Movement, Severity, Summary } from '../engine/index.ts';

/** What the screen says of a summary, in one language. */
export interface Phrases {
  readonly product: string;
  readonly ledgers: Readonly<Record<LedgerSummary['kind'], string>>;
  /** Headings of the severities. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** How many of each, and how many need approval. */
  readonly counts: (told: Summary) => readonly string[];
  readonly statuses: Readonly<Record<Summary['status'], string>>;
  readonly unnamed: string;
  readonly asOf: (day: string) => string;
  readonly townships: (count: number) => string;
  /** T = leadership + basic + mobile. */
  readonly composition: (ledger: LedgerSummary) => string;
  /** Who gains, who loses, net. */
  readonly movement: (movement: Movement) => string;
  readonly unmoved: string;
  readonly undetermined: (missing: readonly string[]) => string;
  readonly infeasible: string;
  readonly heldOut: (townships: number) => string;
  readonly problems: string;
  /** Title of the list of parameters to be set. */
  readonly pendingTitle: string;
  readonly pending: (told: Summary) => string;
  readonly more: (count: number) => string;
}

const chineseNumber = new Intl.NumberFormat('zh-CN');
const englishNumber = new Intl.NumberFormat('en-US');
const zh = (value: number | undefined): string => chineseNumber.format(value ?? 0);
const en = (value: number | undefined): string => englishNumber.format(value ?? 0);

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const CHINESE: Phrases = {
  product: '编衡',
  ledgers: { administrative: '行政编制', publicInstitution: '事业编制' },
  severities: { error: '必须纠正', warning: '提请关注', info: '提示' },
  statuses: {
    draft: '讨论稿',
    consultation: '征求意见稿',
    submission: '送审稿',
    approved: '审定稿',
  },
  unnamed: '（未填县名）',
  asOf: (day) => `截止日期 ${day}`,
  townships: (count) => `${zh(count)}个乡镇`,
  composition: ({ total, totalSource, leadership, basic, mobile }) =>
    `总额${zh(total)}名${totalSource === 'sum' ? '（按现编制数合计，假设）' : ''}` +
    ` = 领导职数${zh(leadership)} + 基本编制${zh(basic)} + 机动编制${zh(mobile)}`,
  movement: ({ up, down, net, unchanged, uncompared }) =>
    `增加${zh(up.townships)}个乡镇${zh(up.posts)}名，减少${zh(down.townships)}个乡镇${zh(down.posts)}名，净增${zh(net)}名；` +
    `${zh(unchanged)}个不变${uncompared > 0 ? `，${zh(uncompared)}个无现编制数可比` : ''}`,
  unmoved: '没有现编制数，无法比较增减',
  undetermined: (missing) => `未定，缺少：${missing.join('、')}`,
  infeasible: '保底或封顶数相互矛盾，无法测算（见核查问题）',
  heldOut: (townships) => `${zh(townships)}个乡镇缺指标，暂按现编制数保留`,
  problems: '核查问题',
  counts: ({ problems, approvals }) => [
    `必须纠正 ${zh(problems.error)}`,
    `提请关注 ${zh(problems.warning)}`,
    `提示 ${zh(problems.info)}`,
    `其中需报批 ${zh(sumOf(approvals))}`,
  ],
  pendingTitle: '待设置',
  pending: ({ pending, assumptions, parameters, notAssessed }) =>
    `测算参数${zh(parameters)}项：待设置${zh(pending)}项，假设${zh(assumptions)}项` +
    (notAssessed > 0 ? `；因缺数据未核查的规则${zh(notAssessed)}条` : ''),
  more: (count) => `另有${zh(count)}条，见结果工作簿的核查问题表，或用 bianheng check 列出`,
};

const counted = (count: number, one: string, many: string): string =>
  `${en(count)} ${count === 1 ? one : many}`;

const townships = (count: number): string => counted(count, 'township', 'townships');
const posts = (count: number): string => counted(count, 'post', 'posts');

const ENGLISH: Phrases = {
  product: 'Bianheng',
  ledgers: {
    administrative: 'Administrative posts',
    publicInstitution: 'Public-institution posts',
  },
  severities: { error: 'Must be corrected', warning: 'Need attention', info: 'Notes' },
  statuses: {
    draft: 'discussion draft',
    consultation: 'consultation draft',
    submission: 'draft for approval',
    approved: 'approved plan',
  },
  unnamed: '(unnamed county)',
  asOf: (day) => `as of ${day}`,
  townships,
  composition: ({ total, totalSource, leadership, basic, mobile }) =>
    `${posts(total ?? 0)}${totalSource === 'sum' ? ' (sum of current posts, assumed)' : ''}` +
    ` = leadership ${en(leadership)} + basic ${en(basic)} + mobile ${en(mobile)}`,
  movement: ({ up, down, net, unchanged, uncompared }) =>
    `up ${townships(up.townships)} ${posts(up.posts)}, down ${townships(down.townships)} ${posts(down.posts)}, net ${en(net)}; ` +
    `${en(unchanged)} unchanged${uncompared > 0 ? `, ${en(uncompared)} without a current number` : ''}`,
  unmoved: 'no current posts to compare with',
  undetermined: (missing) => `undetermined for want of: ${missing.join(', ')}`,
  infeasible: 'floors or ceilings contradict each other; not planned (see the problems)',
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
  more: (count) => `${en(count)} more: see the result workbook, or run bianheng check`,
};

/** The phrases of each language. */
export const PHRASES: Readonly<Record<Locale, Phrases>> = { 'zh-CN': CHINESE, 'en-US': ENGLISH };
