import type { Area } from '../../model/grid.ts';
import type { Chart, ChartCells } from '../../model/chart.ts';
import type { Sheet } from '../../model/sheet.ts';

/** More townships than this cannot be told apart on a page; no county has as many. */
export const MOST_CHARTED = 60;

/** A chart that has not found its place yet. */
export type UnplacedChart = Omit<Chart, 'area'>;

const ROWS_PER_CHART = 14;
/** Of a chart of lying bars, whose numbers need a line each. */
const ROWS_PER_PAIR = 17;
/** In points, so that a chart has the same size on every computer. */
const ROW_HEIGHT = 14;

/** One column of the first table of a sheet, less its header and totals; nothing without rows. */
export function columnCells({ name, filter }: Sheet, column: number): ChartCells | undefined {
  if (filter === undefined || column < 0) return undefined;
  const { top, bottom } = filter;
  return { sheet: name, area: { top: top + 1, left: column, bottom, right: column } };
}

/** Points of height that a pair of charts takes under a sheet, with the gap above it. */
export const PAIR_HEIGHT = (ROWS_PER_PAIR + 1) * ROW_HEIGHT;

/** The sheet with charts under all that stands on it, each as wide as the sheet. */
export const withCharts = (sheet: Sheet, charts: readonly UnplacedChart[]): Sheet =>
  charts.reduce<Sheet>(
    (drawn, chart) =>
      placed(drawn, ROWS_PER_CHART, [{ chart, left: 0, right: sheet.widths.length - 1 }]),
    { ...sheet, charts: sheet.charts ?? [] },
  );

/** The sheet with two charts beside each other under it, half as wide each. */
export function withChartPair(
  sheet: Sheet,
  [one, other]: readonly [UnplacedChart, UnplacedChart],
): Sheet {
  const half = sheet.widths.reduce((sum, width) => sum + width, 0) / 2;
  let [first, width] = [0, 0];
  while (width + (sheet.widths[first] ?? half) <= half) width += sheet.widths[first++] ?? half;
  return placed(sheet, ROWS_PER_PAIR, [
    { chart: one, left: 0, right: first - 1 },
    { chart: other, left: first, right: sheet.widths.length - 1 },
  ]);
}

/** Adds one row of charts. */
function placed(
  sheet: Sheet,
  height: number,
  charts: readonly {
    readonly chart: UnplacedChart;
    readonly left: number;
    readonly right: number;
  }[],
): Sheet {
  const heights: Record<number, number> = { ...sheet.heights };
  const rows = [...sheet.rows];
  const top = rows.length + 1;
  const bottom = top + height - 1;
  while (rows.length <= bottom) {
    heights[rows.length] = ROW_HEIGHT;
    rows.push([]);
  }
  const drawn = charts.map(({ chart, left, right }): Chart => {
    const area: Area = { top, left, bottom, right };
    return { ...chart, area };
  });
  return { ...sheet, rows, heights, charts: [...(sheet.charts ?? []), ...drawn] };
}
