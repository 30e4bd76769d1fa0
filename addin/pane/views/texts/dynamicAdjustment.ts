import type { Locale } from '../../../../engine/index.ts';
import type { StepReason } from '../../../session/distances.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of the dynamic adjustment. */
export interface DynamicAdjustmentTexts extends ViewTexts {
  /** Whether this year's numbers are the proposal. */
  readonly isProposal: string;
  readonly isForInformation: string;
  readonly missing: (words: string) => string;
  readonly infeasible: string;
  readonly gain: (townships: number, posts: number) => string;
  readonly lose: (townships: number, posts: number) => string;
  readonly nobody: string;
  readonly held: (reasons: string) => string;
  readonly heldBy: (reason: StepReason, townships: number) => string;
  readonly underway: (townships: number) => string;
  readonly opened: (what: string) => string;
  readonly relaxations: Readonly<Record<'deadBand' | 'priority' | 'pace', string>>;
  readonly hiringFrozen: string;
  readonly parameters: string;
  readonly onlyDistant: string;
  readonly arrived: (townships: number) => string;
  readonly caption: (ledger: string) => string;
  readonly columns: Readonly<
    Record<'target' | 'current' | 'distance' | 'step' | 'reason' | 'bar', string>
  >;
  readonly legend: Readonly<Record<'way' | 'step', string>>;
  readonly none: string;
  /** A few characters each; the sentence is one press away. */
  readonly reasons: Readonly<Record<StepReason, string>>;
  readonly unknown: string;
  readonly details: (township: string) => string;
  readonly path: Readonly<Record<'caption' | 'year' | 'people' | 'approved' | 'over', string>>;
  readonly more: (years: number) => string;
}

const REASONS_ZH = {
  atTarget: '已到位',
  reached: '一次到位',
  deadBand: '差距小',
  priority: '重点保障',
  noPeople: '缺实有',
  pace: '年度幅度',
  protection: '人走编收',
  balance: '全县平衡',
  heldOut: '缺指标',
} as const;

const REASONS_EN = {
  atTarget: 'at target',
  reached: 'arrives',
  deadBand: 'small gap',
  priority: 'favoured',
  noPeople: 'no people',
  pace: 'pace',
  protection: 'people',
  balance: 'balance',
  heldOut: 'held out',
} as const;

const of = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const dynamicAdjustmentTexts: Readonly<Record<Locale, DynamicAdjustmentTexts>> = {
  'zh-CN': {
    name: '动态调整',
    heading: '动态调整：离目标多远、本年动多少',
    lead: '目标数是全部重新测算的数；本年只动起点之上、幅度之内的部分，合计不变。',
    isProposal: '本年数就是测算数。',
    isForInformation: '当前测算范围不是“动态调整”，以下仅供参考。',
    missing: (words) => `暂时不能推算本年一步，缺少：${words}。`,
    infeasible: '在编人员占用的编制已超过可用总额，本年无法安排。',
    gain: (townships, posts) => `本年${townships}个乡镇增编，共${posts}名：`,
    lose: (townships, posts) => `${townships}个乡镇减编，共${posts}名：`,
    nobody: '本年没有乡镇需要增减。',
    held: (reasons) => `有差距但本年不动：${reasons}。`,
    heldBy: (reason, townships) =>
      `${reason === 'deadBand' ? '差距在起点之内' : reason === 'priority' ? '属重点保障' : REASONS_ZH[reason]}${townships}个`,
    underway: (townships) => `其中${townships}个本年只走一步，以后年度继续。`,
    opened: (what) => `为使合计不变，已依次放开：${what}。`,
    relaxations: { deadBand: '增减起点', priority: '重点保障', pace: '年度幅度' },
    hiringFrozen: '实有人数超过乡镇可用总额，消化期间停止补员。',
    parameters: '起点、幅度和消化办法',
    onlyDistant: '只看有差距的',
    arrived: (townships) => `另有${townships}个乡镇已在目标数上。`,
    caption: (ledger) => `各乡镇${ledger}：目标数、现编制、差距和本年增减（名）`,
    columns: {
      target: '目标',
      current: '现编制',
      distance: '差距',
      step: '本年',
      reason: '原因',
      bar: '图示',
    },
    legend: { way: '差距', step: '本年一步' },
    none: '没有有差距的乡镇。',
    reasons: REASONS_ZH,
    unknown: '待定',
    details: (township) => `${township}：原因和消化路径`,
    path: {
      caption: '消化路径（年末）',
      year: '年份',
      people: '实有（人）',
      approved: '编制（名）',
      over: '超编（人）',
    },
    more: (years) => `……共${years}年`,
  },
  'en-US': {
    name: 'Adjustment',
    heading: 'Dynamic adjustment: how far, and how much this year',
    lead: 'The target is a full recalculation; a year moves what lies beyond the thresholds and within the pace, and the sum stays.',
    isProposal: 'The numbers of this year are the proposal.',
    isForInformation: 'The scope in force is another one: what follows is for information.',
    missing: (words) => `No step can be set yet; missing: ${words}.`,
    infeasible: 'People hold more posts than there are: nothing fits this year.',
    gain: (townships, posts) => `${of(townships, 'township')} gain ${of(posts, 'post')}: `,
    lose: (townships, posts) => `${of(townships, 'township')} lose ${of(posts, 'post')}: `,
    nobody: 'No township gains or loses this year.',
    held: (reasons) => `Away from the target and held: ${reasons}.`,
    heldBy: (reason, townships) =>
      `${townships} ${reason === 'deadBand' ? 'with a small gap' : reason === 'priority' ? 'favoured' : `by ${REASONS_EN[reason]}`}`,
    underway: (townships) =>
      `${townships} of these ${townships === 1 ? 'goes' : 'go'} part of the way; the rest follows in later years.`,
    opened: (what) => `To keep the sum, opened in this order: ${what}.`,
    relaxations: { deadBand: 'thresholds', priority: 'favoured townships', pace: 'pace' },
    hiringFrozen: 'People exceed what townships may hold: no hiring until they are absorbed.',
    parameters: 'Thresholds, pace and practice',
    onlyDistant: 'Only those away from target',
    arrived: (townships) =>
      `${of(townships, 'more township')} ${townships === 1 ? 'is' : 'are'} at the target.`,
    caption: (ledger) => `${ledger} by township: target, now, distance, this year`,
    columns: {
      target: 'Target',
      current: 'Now',
      distance: 'Dist.',
      step: 'Year',
      reason: 'Why',
      bar: 'Chart',
    },
    legend: { way: 'distance', step: 'this year' },
    none: 'No township is away from its target.',
    reasons: REASONS_EN,
    unknown: 'open',
    details: (township) => `${township}: why, and the way to absorption`,
    path: {
      caption: 'Absorption, at the end of each year',
      year: 'Year',
      people: 'People',
      approved: 'Posts',
      over: 'Over',
    },
    more: (years) => `… ${of(years, 'year')} in all`,
  },
};
