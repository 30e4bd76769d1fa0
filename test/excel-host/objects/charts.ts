import { columnsOf, rowsOf } from '../address.ts';
import {
  booleanOf,
  choiceOf,
  isSame,
  numberOf,
  plainOf,
  rangeOf,
  textIn,
  textOf,
} from '../arguments.ts';
import { valueAt } from '../cells.ts';
import { invalidArgument } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import { refuseUnless } from '../modes.ts';
import { newRecord, type ChartState, type SeriesState } from '../workbook.ts';
import type { ChartPart, RangeState, SheetPart } from '../world.ts';
import { CHART_PARTS, SERIES } from './chartParts.ts';
import { countOf, lookups } from './collection.ts';
import { recordChildren, recordMaker, recordProperties } from './records.ts';

/** The chart types that the in-memory Excel draws in mind; Excel has 80. */
const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Radar',
] as const;

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

type SeriesPart = ChartPart & { readonly series: SeriesState };

const seriesKind = defineKind<SeriesPart>({
  kind: 'ChartSeries',
  properties: Object.fromEntries(
    Object.entries(recordProperties(SERIES)).map(([name, { get, set }]) => [
      name,
      {
        get: ({ series }: SeriesPart) => get(series.record),
        set: ({ series }: SeriesPart, value: unknown) => set?.(series.record, value),
      },
    ]),
  ),
  children: Object.fromEntries(
    Object.entries(recordChildren(SERIES)).map(([name, open]) => [
      name,
      ({ series }: SeriesPart) => open(series.record),
    ]),
  ),
  methods: {
    SetValues: ({ series }, [range]) => {
      series.values = textOf(plainOf(range), 'the values');
      return undefined;
    },
    SetXAxisValues: ({ series }, [range]) => {
      series.categories = textOf(plainOf(range), 'the categories');
      return undefined;
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
      return undefined;
    },
  },
});

const seriesOf = (part: ChartPart): readonly HostObject[] =>
  part.chart.series.map((series) => seriesKind({ ...part, series }));

const seriesCollectionKind = defineKind<ChartPart>({
  kind: 'ChartSeriesCollection',
  properties: { Count: countOf(seriesOf) },
  items: seriesOf,
  methods: {
    ...lookups<ChartPart>({ all: seriesOf, byKey: () => undefined, what: 'series' }),
    Add: (part, [name]) => {
      const record = newRecord({ Name: typeof name === 'string' ? name : '' });
      const series = { record, values: '', categories: '' };
      part.chart.series.push(series);
      return seriesKind({ ...part, series });
    },
  },
});

/** One chart: its source, its place and the properties that were set; nothing is drawn. */
const chartKind = defineKind<ChartPart>({
  kind: 'Chart',
  id: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textOf(value, 'the chart name');
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = choiceOf(value, TYPES, 'the chart type');
      },
    },
    Left: measure('Left', 0),
    Top: measure('Top', 0),
    Width: measure('Width', 360),
    Height: measure('Height', 216),
    DisplayBlanksAs: {
      get: ({ chart }) => chart.record.values['DisplayBlanksAs'] ?? 'NotPlotted',
      set: ({ chart }, value) => {
        const ways = ['NotPlotted', 'Zero', 'Interplotted'] as const;
        chart.record.values['DisplayBlanksAs'] = choiceOf(value, ways, 'displayBlanksAs');
      },
    },
    PlotVisibleOnly: {
      get: ({ chart }) => chart.record.values['PlotVisibleOnly'] ?? true,
      set: ({ chart }, value) => {
        chart.record.values['PlotVisibleOnly'] = booleanOf(value, 'plotVisibleOnly');
      },
    },
  },
  children: {
    Series: (part) => seriesCollectionKind(part),
    Worksheet: ({ world, sheet }) => world.objects.worksheet({ world, sheet }),
    ...Object.fromEntries(
      Object.entries(CHART_PARTS).map(([name, shape]) => {
        const make = recordMaker(shape);
        return [
          name,
          ({ chart }: ChartPart) => make((chart.record.children[name] ??= newRecord())),
        ];
      }),
    ),
  },
  methods: {
    SetData: ({ world, sheet, chart }, [range, seriesBy]) => {
      const source = rangeOf(world, range, sheet);
      chart.source = textOf(plainOf(range), 'the source');
      chart.seriesBy = choiceOf(seriesBy ?? 'Auto', SERIES_BY, 'seriesBy');
      chart.series = seriesFrom(source, chart.seriesBy);
      return undefined;
    },
    SetPosition: ({ world, sheet, chart }, [start, end]) => {
      const addressOf = (value: unknown): string => {
        const { area } = rangeOf(world, value, sheet);
        return world.objects.range({ world, sheet, area }).read('Address') as string;
      };
      chart.position = { start: addressOf(start), end: addressOf(end ?? start) };
      return undefined;
    },
    Activate: () => undefined,
    Delete: ({ sheet, chart }) => {
      refuseUnless(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((each) => each !== chart);
      return undefined;
    },
  },
});

function measure(name: string, fallback: number) {
  return {
    get: ({ chart }: ChartPart) => chart.record.values[name] ?? fallback,
    set: ({ chart }: ChartPart, value: unknown) => {
      chart.record.values[name] = numberOf(value, name);
    },
  };
}

const chartsOf = (part: SheetPart): readonly HostObject[] =>
  part.sheet.charts.map((chart) => chartKind({ ...part, chart }));

/** `worksheet.charts`. */
export const chartsKind = defineKind<SheetPart>({
  kind: 'ChartCollection',
  properties: { Count: countOf(chartsOf) },
  items: chartsOf,
  methods: {
    ...lookups<SheetPart>({
      all: chartsOf,
      byKey: (part, key) =>
        chartsOf(part).find((each) => each.id === key || isSame(textIn(each, 'Name'), key)),
      what: 'chart',
    }),
    Add: (part, [type, source, seriesBy]) => {
      refuseUnless(part.sheet, 'allowEditObjects');
      const range = rangeOf(part.world, source, part.sheet);
      const by = choiceOf(seriesBy ?? 'Auto', SERIES_BY, 'seriesBy');
      const chart: ChartState = {
        id: part.world.newId(),
        name: `图表 ${part.sheet.charts.length + 1}`,
        type: choiceOf(type, TYPES, 'the chart type'),
        source: textOf(plainOf(source), 'the source'),
        seriesBy: by,
        position: null,
        record: newRecord(),
        series: seriesFrom(range, by),
      };
      part.sheet.charts.push(chart);
      return chartKind({ ...part, chart });
    },
  },
});

/** One series for each column (or row) after the first, named by its head. */
function seriesFrom({ world, sheet, area }: RangeState, seriesBy: string): SeriesState[] {
  if (rowsOf(area) * columnsOf(area) > 100_000) invalidArgument('a chart of that many cells');
  const isByColumns =
    seriesBy === 'Columns' || (seriesBy === 'Auto' && rowsOf(area) >= columnsOf(area));
  const lines = isByColumns ? columnsOf(area) : rowsOf(area);
  const first = lines > 1 ? 1 : 0;
  const addressOf = (line: number): string => {
    const piece = isByColumns
      ? { ...area, top: area.top + 1, left: area.left + line, right: area.left + line }
      : { ...area, left: area.left + 1, top: area.top + line, bottom: area.top + line };
    return world.objects.range({ world, sheet, area: piece }).read('Address') as string;
  };
  return Array.from({ length: lines - first }, (_line, index) => {
    const line = index + first;
    const head = isByColumns
      ? valueAt(sheet, area.top, area.left + line)
      : valueAt(sheet, area.top + line, area.left);
    return {
      record: newRecord({ Name: String(head) }),
      values: addressOf(line),
      categories: first === 1 ? addressOf(0) : '',
    };
  });
}
