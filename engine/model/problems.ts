import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { Localized } from './locale.ts';

/** The four problems of the report: 权小责大, 条块分割, 事多人少, 九龙治水. */
export type Problem = 'powers' | 'lineAndBlock' | 'people' | 'enforcement';

/** A figure that shows a problem before its measure and after. */
export type ProblemFigure =
  | 'townshipPowers'
  | 'letters'
  | 'unadmittedTasks'
  | 'stationTypes'
  | 'handedDownPosts'
  | 'consent'
  | 'institutionPosts'
  | 'postsPerTenThousand'
  | 'officersShort'
  | 'enforcingBodies'
  | 'onTheGround'
  | 'answeredInTime';

const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

/** Their names. */
export const FIGURE_LABELS: Readonly<Record<ProblemFigure, Localized>> = {
  townshipPowers: both('乡镇行政权力事项（法定＋赋权）', 'Powers of townships'),
  letters: both('有效的委托书', 'Letters in force'),
  unadmittedTasks: both('未经准入、未经批准的交办任务', 'Tasks neither entered nor approved'),
  stationTypes: both('派驻（出）机构类型', 'Types of stations'),
  handedDownPosts: both('实行属地管理的站所编制', 'Posts under the townships'),
  consent: both('人事事项征得乡镇同意', 'Staff matters with consent'),
  institutionPosts: both('乡镇事业编制', 'Public-institution posts'),
  postsPerTenThousand: both('每万人事业编制', 'Posts per 10,000 people'),
  enforcingBodies: both('各自执法的机构', 'Bodies enforcing apart'),
  onTheGround: both('乡镇现场执法力量', 'Force on the ground'),
  officersShort: both('执法人员缺额', 'Officers short'),
  answeredInTime: both('吹哨按时报到', 'Calls answered in time'),
};

/**
 * Figures whose time before stands on the sheet 改革前情况 alone: the rows of the other sheets say
 * what is today. Of the rest, dated rows say what was.
 */
export const STATED_FIGURES = [
  'townshipPowers',
  'letters',
  'unadmittedTasks',
  'consent',
  'enforcingBodies',
  'onTheGround',
  'officersShort',
  'answeredInTime',
] as const satisfies readonly ProblemFigure[];

/** One row of 改革前情况: a figure as it was on a day before the reform. */
export interface BeforeRow {
  readonly figure: (typeof STATED_FIGURES)[number];
  readonly date: IsoDate;
  readonly value: number;
  /** Of how many, where the figure is a share. */
  readonly outOf?: number | undefined;
  readonly document?: string | undefined;
  readonly source?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/** What the number before rests on. */
export type BeforeBasis =
  | { readonly kind: 'rows'; readonly date: IsoDate }
  | { readonly kind: 'stated'; readonly row: BeforeRow }
  /** Nobody says; `late`: a row does, but of a day that is not before the reform. */
  | { readonly kind: 'pending'; readonly late?: BeforeRow | undefined };

/** A number made of two others. */
export interface Quotient {
  readonly part: number;
  readonly whole: number;
}

/** One figure; absent where the workbook does not say. Shares are of 1. */
export interface ProblemRow {
  readonly problem: Problem;
  readonly figure: ProblemFigure;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly basis: BeforeBasis;
  /** Of the difference: posts of stations, the same posts in other hands. */
  readonly changedHands?: number | undefined;
  /** What a share or a ratio is made of. */
  readonly madeOf: Readonly<Record<'before' | 'after', Quotient | undefined>>;
}
