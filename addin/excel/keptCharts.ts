import type { Chart, ChartCells } from '../../engine/index.ts';
import { chartSteps, nameInExcel, withoutChartsStep } from './chartSteps.ts';
import { inExcel, patient, type Waits } from './inExcel.ts';
import { askForNote, readNote } from './note.ts';
import { runSteps, type Step } from './pacing.ts';

/**
 * Draws the charts of kept copies anew where they show cells of other sheets that were kept too.
 *
 * Excel copies a chart with the cells it shows, and those of another sheet are of the sheet that is
 * written next: the picture of a former year would show the numbers of the new one.
 *
 * @param copies names of the copies by the names of the sheets they are of
 */
export async function redrawCharts(
  copies: ReadonlyMap<string, string>,
  waits: Waits,
): Promise<void> {
  const steps = await inExcel(async (context) => {
    const asked = [...copies].map(([name, copy]) => ({
      copy,
      noted: askForNote(context.workbook.worksheets.getItem(name)),
      there: context.workbook.worksheets.getItem(copy).charts.load('items/name'),
    }));
    await context.sync();
    return asked.flatMap(({ copy, noted, there }) => {
      const names = new Set(there.items.map(({ name }) => name));
      const charts = (readNote(noted).charts ?? []).filter(
        (chart) => names.has(nameInExcel(chart)) && showsAny(chart, copies),
      );
      return drawnAnew(copy, charts, copies);
    });
  }, patient(waits));
  await runSteps(steps, patient(waits));
}

const cellsOf = ({ categories, series }: Chart): readonly ChartCells[] => [
  categories,
  ...series.map(({ values }) => values),
];

const showsAny = (chart: Chart, copies: ReadonlyMap<string, string>): boolean =>
  cellsOf(chart).some(({ sheet }) => sheet !== undefined && copies.has(sheet));

function drawnAnew(
  copy: string,
  charts: readonly Chart[],
  copies: ReadonlyMap<string, string>,
): readonly Step[] {
  if (charts.length === 0) return [];
  const kept = (cells: ChartCells): ChartCells =>
    cells.sheet === undefined ? cells : { ...cells, sheet: copies.get(cells.sheet) ?? cells.sheet };
  const moved = charts.map((chart) => ({
    ...chart,
    categories: kept(chart.categories),
    series: chart.series.map((one) => ({ ...one, values: kept(one.values) })),
  }));
  return [
    withoutChartsStep(copy, charts.map(nameInExcel)),
    ...chartSteps({ name: copy, charts: moved }),
  ];
}
