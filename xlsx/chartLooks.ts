import type { Chart, ChartSeries, ChartTone } from '../engine/index.ts';

/**
 * The colours of charts, as RGB.
 *
 * They differ in lightness too, so that a black-and-white print and colour-blind readers tell the
 * first three apart.
 */
export const CHART_COLOURS: Readonly<Record<ChartTone, string>> = {
  earlier: 'A6A6A6',
  first: '1F4E79',
  second: 'ED7D31',
  third: '70AD47',
  fourth: '5B9BD5',
  fifth: '7030A0',
  alarm: 'C00000',
};

const IN_ORDER: readonly ChartTone[] = ['first', 'second', 'third', 'fourth', 'fifth', 'earlier'];

/** The colour of a series, as RGB. */
export const colourOfSeries = ({ tone }: ChartSeries, index: number): string =>
  CHART_COLOURS[tone ?? IN_ORDER[index % IN_ORDER.length] ?? 'first'];

/**
 * How series are told apart without colour: a ground, and lines or dots of black on it; as RGB.
 * Excel's own door to charts knows plain fills alone, so the grounds differ too.
 */
export const PRINT_FILLS: readonly {
  readonly ground: string;
  readonly pattern?: string | undefined;
}[] = [
  { ground: '404040' },
  { ground: 'FFFFFF', pattern: 'wdUpDiag' },
  { ground: 'A6A6A6' },
  { ground: 'FFFFFF', pattern: 'ltVert' },
  { ground: '737373', pattern: 'wdDnDiag' },
];

/** The fill of a series that is printed without colour. */
export const printFillOf = (index: number): (typeof PRINT_FILLS)[number] =>
  PRINT_FILLS[index % PRINT_FILLS.length] ?? { ground: '404040' };

/** What lines and borders of such a print are drawn in. */
export const PRINT_INK = '000000';

/** Numbers inside a dark column are white. */
export const labelColourOf = (chart: Chart, index: number): string => {
  const series = chart.series[index];
  const isDark =
    isStacked(chart.kind) &&
    series !== undefined &&
    lightnessOf(colourOfSeries(series, index)) < 0.5;
  return isDark ? 'FFFFFF' : CHART_FONTS.text.colour;
};

/** How light an RGB colour is to the eye, from 0 to 1. */
function lightnessOf(rgb: string): number {
  const part = (at: number): number => Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}

/** Fonts of an office's charts and their sizes in points. */
export const CHART_FONTS = {
  title: { name: '黑体', size: 12, colour: '000000' },
  text: { name: '宋体', size: 9, colour: '404040' },
} as const;

/** Lines of the grid behind the columns, as RGB. */
export const GRID_COLOUR = 'D9D9D9';

/** How thick a line is, and how large its markers are, in points. */
export const LINE_WEIGHT = 1.75;
export const MARKER_SIZE = 7;

/**
 * How lines are told apart without colour: dashes, and markers of different shapes, every second
 * one hollow. Each as a chart part (`dash`, `symbol`) and as Excel's own door to charts names it.
 */
export const LINE_MARKS = [
  { dash: 'solid', lineStyle: 'Continuous', symbol: 'circle', markerStyle: 'Circle' },
  { dash: 'dash', lineStyle: 'Dash', symbol: 'square', markerStyle: 'Square', isHollow: true },
  { dash: 'sysDot', lineStyle: 'Dot', symbol: 'triangle', markerStyle: 'Triangle' },
  {
    dash: 'dashDot',
    lineStyle: 'DashDot',
    symbol: 'diamond',
    markerStyle: 'Diamond',
    isHollow: true,
  },
  { dash: 'lgDashDotDot', lineStyle: 'DashDotDot', symbol: 'x', markerStyle: 'X' },
  { dash: 'solid', lineStyle: 'Continuous', symbol: 'plus', markerStyle: 'Plus' },
] as const satisfies readonly LineMark[];

/** The dashes and markers of one line. */
interface LineMark {
  readonly dash: string;
  readonly lineStyle: string;
  readonly symbol: string;
  readonly markerStyle: string;
  /** Whether the inside of the marker is white. */
  readonly isHollow?: boolean;
}

/** The dashes and markers of a line, by its place among the lines of its chart. */
export const lineMarkOf = (index: number): (typeof LINE_MARKS)[number] =>
  LINE_MARKS[index % LINE_MARKS.length] ?? LINE_MARKS[0];

/** What a marker is filled with, as RGB. */
export const markerFillOf = (series: ChartSeries, index: number): string =>
  'isHollow' in lineMarkOf(index) ? 'FFFFFF' : colourOfSeries(series, index);

/** The gap between groups of columns, and how far columns of a group overlap, in percent. */
export const spacingOf = ({ kind }: Chart): { readonly gap: number; readonly overlap: number } =>
  isStacked(kind) ? { gap: 60, overlap: 100 } : { gap: 60, overlap: 0 };

/** Whether the series of a kind stand on top of one another. */
export const isStacked = (kind: Chart['kind']): boolean => kind.startsWith('stacked');

/** Whether columns lie: then the first category is on top, as in the table beside it. */
export const isLying = (kind: Chart['kind']): boolean => kind === 'bar' || kind === 'stackedBar';

/** More categories than this and their names stand upright under the columns. */
const MOST_LEVEL = 12;

/** Whether the names of categories are turned, so that all of them are seen. */
export const areNamesTurned = (kind: Chart['kind'], categories: number): boolean =>
  !isLying(kind) && categories > MOST_LEVEL;

/** Excel's number format of a chart's axis. */
export const numberFormatOf = ({ numberFormat }: Chart): string => numberFormat ?? '#,##0';
