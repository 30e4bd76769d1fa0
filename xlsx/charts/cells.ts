import type { CellValue, Chart, ChartCells, Sheet } from '../../engine/index.ts';
import { quoteSheet } from '../sheetName.ts';
import { absoluteRangeOf } from '../write/extras.ts';

/** Cells that a chart refers to, with what they hold now. */
export interface CachedCells {
  /** Such as `'编衡-测算分配(行政)'!$H$5:$H$37`. */
  readonly formula: string;
  readonly values: readonly CellValue[];
}

/** A chart with the contents of its cells: Excel draws these until it has calculated. */
export interface CachedChart {
  readonly chart: Chart;
  readonly categories: CachedCells;
  /** One for each series. */
  readonly series: readonly CachedCells[];
}

/**
 * The charts of a sheet with the values of their cells.
 *
 * @param sheets all sheets written together
 * @throws {RangeError} if a chart refers to a sheet that is not written, or to a block of cells
 */
export function cachedCharts(sheet: Sheet, sheets: readonly Sheet[]): readonly CachedChart[] {
  return (sheet.charts ?? []).map((chart) => ({
    chart,
    categories: cached(chart, chart.categories, { sheet, sheets }),
    series: chart.series.map(({ values }) => cached(chart, values, { sheet, sheets })),
  }));
}

function cached(
  chart: Chart,
  { sheet: name, area }: ChartCells,
  at: { readonly sheet: Sheet; readonly sheets: readonly Sheet[] },
): CachedCells {
  const source = name === undefined ? at.sheet : at.sheets.find((each) => each.name === name);
  if (source === undefined) {
    throw new RangeError(`chart '${chart.name}' refers to '${name ?? ''}', which is not written`);
  }
  const { top, left, bottom, right } = area;
  if (top !== bottom && left !== right) {
    throw new RangeError(`chart '${chart.name}' refers to more than one row or column`);
  }
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      values.push(source.rows[row]?.[column]?.value ?? null);
    }
  }
  return { formula: `${quoteSheet(source.name)}!${absoluteRangeOf(area)}`, values };
}
