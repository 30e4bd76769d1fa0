import type { Area } from './grid.ts';
import type { Locale } from './locale.ts';

/** How a chart draws its series: side by side or one on top of the other, upright or lying. */
export type ChartKind = 'column' | 'stackedColumn' | 'bar' | 'stackedBar' | 'line';

/**
 * What a colour says; the colours themselves are one table, `CHART_COLOURS`.
 *
 * Grey is what was before, red what is missing; the others only tell series apart.
 */
export type ChartTone = 'earlier' | 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'alarm';

/** One row or one column of cells that a chart takes numbers or words from. */
export interface ChartCells {
  /** Another sheet written together with this one; absent: the sheet of the chart. */
  readonly sheet?: string | undefined;
  readonly area: Area;
}

/** One line, or one column of each group. */
export interface ChartSeries {
  /** As the legend says it. */
  readonly name: string;
  readonly values: ChartCells;
  /** Absent: by its place among the series. */
  readonly tone?: ChartTone | undefined;
}

/** A native Excel chart over cells of our sheets: it follows them when they are edited. */
export interface Chart {
  /** Not seen; no other chart of the sheet has it. */
  readonly name: string;
  readonly kind: ChartKind;
  /** The language of its texts, for fonts, spelling and screen readers. */
  readonly language: Locale;
  readonly title: string;
  /** What it shows, in words, for those who cannot see it. */
  readonly description: string;
  /** The cells it lies on; nothing else may stand there. */
  readonly area: Area;
  /** The words under the columns, or the years under a line. */
  readonly categories: ChartCells;
  /** In the order they are drawn; each as long as the categories. */
  readonly series: readonly ChartSeries[];
  readonly categoryTitle?: string | undefined;
  /** What is counted and its unit, such as 编制（名）. */
  readonly valueTitle?: string | undefined;
  /** Excel's number format of axis and labels; absent: whole numbers. */
  readonly numberFormat?: string | undefined;
  /**
   * Whether the columns differ in greys and patterns instead of colours, so that a black-and-white
   * print of them can be read. Lines always differ in dashes and markers too.
   */
  readonly isForPrint?: boolean | undefined;
  /** Whether each number stands beside its column; only a few fit. */
  readonly showsValues?: boolean | undefined;
}
