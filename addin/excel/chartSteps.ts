import type { Chart, ChartCells, ChartSeries, Sheet } from '../../engine/index.ts';
import {
  areNamesTurned,
  CHART_FONTS,
  colourOfSeries,
  GRID_COLOUR,
  isLying,
  labelColourOf,
  LINE_WEIGHT,
  lineMarkOf,
  MARKER_SIZE,
  markerFillOf,
  numberFormatOf,
  PRINT_INK,
  printFillOf,
  spacingOf,
} from '../../xlsx/chartLooks.ts';
import { addressOfArea, rangeOf } from './areas.ts';
import type { Step } from './pacing.ts';
import { step } from './sheetSteps.ts';

/** What the names of our charts begin with: others on our sheets are the planner's. */
const OURS = 'bianheng:';

/** About what the calls for one chart and for one of its series take. */
const CHART_BYTES = 8_000;
const SERIES_BYTES = 3_000;

const TYPES = {
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  line: 'LineMarkers',
} as const;

type SheetOf = Parameters<Step['run']>[0];

/** Draws the charts of a sheet, one step each; the cells they show may be on other sheets. */
export const chartSteps = (sheet: Pick<Sheet, 'name' | 'charts'>): readonly Step[] =>
  (sheet.charts ?? []).map((chart) => ({
    bytes: CHART_BYTES + chart.series.length * SERIES_BYTES,
    run: (sheetOf) => {
      draw(sheet.name, chart, sheetOf);
    },
  }));

/** Takes our charts off a sheet; a chart that the planner put there is his. */
export const withoutChartsStep = (sheet: string, names: readonly string[]): Step =>
  step({ name: sheet }, names.length * 200, (worksheet) => {
    for (const name of names.filter(isOurs)) worksheet.charts.getItem(name).delete();
  });

/** A chart's name as Excel has it. */
export const nameInExcel = ({ name }: Chart): string => `${OURS}${name}`;

const isOurs = (name: string): boolean => name.startsWith(OURS);

function draw(sheet: string, chart: Chart, sheetOf: SheetOf): void {
  const worksheet = sheetOf(sheet);
  const cellsOf = (cells: ChartCells): Excel.Range =>
    rangeOf(sheetOf(cells.sheet ?? sheet), cells.area);
  const [first] = chart.series;
  if (first === undefined) return;
  // One row or column makes one series; the others are added to it by name.
  const by = first.values.area.left === first.values.area.right ? 'Columns' : 'Rows';
  const drawn = worksheet.charts.add(TYPES[chart.kind], cellsOf(first.values), by);
  drawn.name = nameInExcel(chart);
  placeOn(worksheet, drawn, chart);
  chart.series.forEach((one, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(one.name);
    series.name = one.name;
    series.setValues(cellsOf(one.values));
    series.setXAxisValues(cellsOf(chart.categories));
    colour(series, chart, { one, index });
  });
  setTexts(drawn, chart);
  setAxes(drawn, chart);
}

function placeOn(worksheet: Excel.Worksheet, drawn: Excel.Chart, { area }: Chart): void {
  const corner = (row: number, column: number): Excel.Range =>
    worksheet.getRange(addressOfArea({ top: row, left: column, bottom: row, right: column }));
  drawn.setPosition(corner(area.top, area.left), corner(area.bottom, area.right));
}

function colour(
  series: Excel.ChartSeries,
  chart: Chart,
  { one, index }: { readonly one: ChartSeries; readonly index: number },
): void {
  const rgb = `#${colourOfSeries(one, index)}`;
  if (chart.kind === 'line') {
    const { lineStyle, markerStyle } = lineMarkOf(index);
    series.format.line.set({ color: rgb, weight: LINE_WEIGHT, lineStyle });
    series.set({
      markerStyle,
      markerSize: MARKER_SIZE,
      markerBackgroundColor: `#${markerFillOf(one, index)}`,
      markerForegroundColor: rgb,
      smooth: false,
    });
  } else {
    const { gap, overlap } = spacingOf(chart);
    if (chart.isForPrint === true) {
      series.format.fill.setSolidColor(`#${printFillOf(index).ground}`);
      series.format.line.set({ color: `#${PRINT_INK}`, weight: 0.5 });
    } else series.format.fill.setSolidColor(rgb);
    series.set({ gapWidth: gap, overlap, invertIfNegative: false });
  }
  if (chart.showsValues === true) {
    series.hasDataLabels = true;
    series.dataLabels.set({
      showValue: true,
      numberFormat: numberFormatOf(chart),
      linkNumberFormat: false,
    });
    series.dataLabels.format.font.color = `#${labelColourOf(chart, index)}`;
  }
}

const fontOf = ({ name, size, colour: rgb }: (typeof CHART_FONTS)[keyof typeof CHART_FONTS]) => ({
  name,
  size,
  color: `#${rgb}`,
  bold: false,
});

function setTexts(drawn: Excel.Chart, chart: Chart): void {
  drawn.format.font.set(fontOf(CHART_FONTS.text));
  drawn.title.set({ text: chart.title, visible: true, overlay: false });
  drawn.title.format.font.set(fontOf(CHART_FONTS.title));
  const isNamed = chart.series.length > 1;
  drawn.legend.set(
    isNamed ? { visible: true, position: 'Bottom', overlay: false } : { visible: false },
  );
  // Blank is not zero; what a filter hides goes from the chart too.
  drawn.set({ displayBlanksAs: 'NotPlotted', plotVisibleOnly: true });
}

function setAxes({ axes }: Excel.Chart, chart: Chart): void {
  const { categoryAxis, valueAxis } = axes;
  const { top, bottom, left, right } = chart.categories.area;
  const count = (bottom - top + 1) * (right - left + 1);
  categoryAxis.set({
    tickLabelPosition: 'Low',
    tickLabelSpacing: 1,
    majorTickMark: 'None',
    ...(areNamesTurned(chart.kind, count) ? { textOrientation: 90 } : {}),
    // The first category on top, the numbers below the last.
    ...(isLying(chart.kind) ? { reversePlotOrder: true, position: 'Maximum' as const } : {}),
  });
  valueAxis.set({
    majorTickMark: 'None',
    numberFormat: numberFormatOf(chart),
    linkNumberFormat: false,
  });
  valueAxis.majorGridlines.set({ visible: true });
  valueAxis.majorGridlines.format.line.color = `#${GRID_COLOUR}`;
  if (chart.categoryTitle !== undefined) categoryAxis.title.text = chart.categoryTitle;
  if (chart.valueTitle !== undefined) valueAxis.title.text = chart.valueTitle;
}
