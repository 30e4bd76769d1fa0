import type { Area } from '../../model/grid.ts';
import type { Chart, ChartCells } from '../../model/chart.ts';
import type { Sheet } from '../../model/sheet.ts';

/** More townships than this cannot be told apart on a page; no county has as many. */
export const MOST_CHARTED = 60;

/** A chart that has not found its place yet. */
export type UnplacedChart = Omit<Chart, 'area'>;

const ROWS_PER_CHART = 14;
/** In points, so that a chart has the same size on every computer. */
const ROW_HEIGHT = 14;

/** One column of the first table of a sheet, less its header and totals; nothing without rows. */
export function columnCells({ name, filter }: Sheet, column: number): ChartCells | undefined {
  if (filter === undefined || column < 0) return undefined;
  const { top, bottom } = filter;
  return { sheet: name, area: { top: top + 1, left: column, bottom, right: column } };
}

/** The sheet with charts under all that stands on it, each as wide as the sheet. */
export function withCharts(sheet: Sheet, charts: readonly UnplacedChart[]): Sheet {
  const heights: Record<number, number> = { ...sheet.heights };
  const rows = [...sheet.rows];
  const placed = charts.map((chart): Chart => {
    const top = rows.length + 1;
    const area: Area = {
      top,
      left: 0,
      bottom: top + ROWS_PER_CHART - 1,
      right: sheet.widths.length - 1,
    };
    while (rows.length <= area.bottom) {
      heights[rows.length] = ROW_HEIGHT;
      rows.push([]);
    }
    return { ...chart, area };
  });
  return { ...sheet, rows, heights, charts: [...(sheet.charts ?? []), ...placed] };
}
