import type { RecordShape } from './records.ts';

const FONT: RecordShape = {
  kind: 'ChartFont',
  properties: {
    Bold: false,
    Italic: false,
    Color: { colour: '#000000' },
    Name: '等线',
    Size: 10,
    Underline: { choices: ['None', 'Single'] },
  },
};
const FILL: RecordShape = { kind: 'ChartFill', methods: ['SetSolidColor', 'Clear'] };
const LINE: RecordShape = {
  kind: 'ChartLineFormat',
  properties: {
    Color: { colour: '#000000' },
    LineStyle: {
      choices: ['Automatic', 'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'],
    },
    Weight: 0.75,
  },
  methods: ['Clear'],
};
const BORDER: RecordShape = { ...LINE, kind: 'ChartBorder' };

const DATA_LABELS: RecordShape = {
  kind: 'ChartDataLabels',
  properties: {
    Position: { anything: 'Invalid' },
    ShowValue: false,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    Separator: ',',
    NumberFormat: 'General',
    LinkNumberFormat: true,
  },
  children: {
    Format: { kind: 'ChartDataLabelFormat', children: { Fill: FILL, Font: FONT, Border: BORDER } },
  },
};

const GRIDLINES: RecordShape = {
  kind: 'ChartGridlines',
  properties: { Visible: true },
  children: { Format: { kind: 'ChartGridlinesFormat', children: { Line: LINE } } },
};

const AXIS: RecordShape = {
  kind: 'ChartAxis',
  properties: {
    Maximum: { anything: '' },
    Minimum: { anything: '' },
    MajorUnit: { anything: '' },
    MinorUnit: { anything: '' },
    NumberFormat: 'General',
    LinkNumberFormat: true,
    ReversePlotOrder: false,
    Visible: true,
    TextOrientation: { anything: 0 },
    CategoryType: { choices: ['Automatic', 'TextAxis', 'DateAxis'] },
    TickLabelPosition: { choices: ['NextToAxis', 'High', 'Low', 'None'] },
    TickLabelSpacing: { anything: 1 },
    MajorTickMark: { choices: ['Outside', 'None', 'Cross', 'Inside'] },
    MinorTickMark: { choices: ['None', 'Cross', 'Inside', 'Outside'] },
    Crosses: { anything: 'Automatic' },
    Position: { choices: ['Automatic', 'Maximum', 'Minimum', 'Custom'] },
    DisplayUnit: { anything: 'None' },
  },
  children: {
    Title: {
      kind: 'ChartAxisTitle',
      properties: { Text: '', Visible: false, TextOrientation: { anything: 0 } },
      children: {
        Format: {
          kind: 'ChartAxisTitleFormat',
          children: { Font: FONT, Border: BORDER, Fill: FILL },
        },
      },
    },
    Format: { kind: 'ChartAxisFormat', children: { Font: FONT, Line: LINE, Fill: FILL } },
    MajorGridlines: GRIDLINES,
    MinorGridlines: { ...GRIDLINES, properties: { Visible: false } },
  },
};

/** What a series keeps. */
export const SERIES: RecordShape = {
  kind: 'ChartSeries',
  properties: {
    Name: '',
    ChartType: { anything: null },
    HasDataLabels: false,
    Filtered: false,
    Smooth: false,
    GapWidth: 219,
    Overlap: 0,
    MarkerSize: 5,
    MarkerStyle: { anything: 'Automatic' },
    MarkerBackgroundColor: { colour: '' },
    MarkerForegroundColor: { colour: '' },
    InvertIfNegative: false,
    PlotOrder: 1,
    AxisGroup: { choices: ['Primary', 'Secondary'] },
  },
  children: {
    Format: { kind: 'ChartSeriesFormat', children: { Fill: FILL, Line: LINE } },
    DataLabels: DATA_LABELS,
  },
};

/** The parts of a chart by their names. */
export const CHART_PARTS: Readonly<Record<string, RecordShape>> = {
  Title: {
    kind: 'ChartTitle',
    properties: {
      Text: '',
      Visible: true,
      Overlay: false,
      Position: { choices: ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] },
      HorizontalAlignment: { anything: 'Center' },
    },
    children: {
      Format: { kind: 'ChartTitleFormat', children: { Font: FONT, Fill: FILL, Border: BORDER } },
    },
  },
  Legend: {
    kind: 'ChartLegend',
    properties: {
      Visible: true,
      Overlay: false,
      Position: { choices: ['Bottom', 'Top', 'Left', 'Right', 'Corner', 'Custom'] },
    },
    children: {
      Format: { kind: 'ChartLegendFormat', children: { Font: FONT, Fill: FILL, Border: BORDER } },
    },
  },
  Axes: {
    kind: 'ChartAxes',
    children: { CategoryAxis: AXIS, ValueAxis: AXIS, SeriesAxis: AXIS },
  },
  DataLabels: DATA_LABELS,
  Format: { kind: 'ChartAreaFormat', children: { Font: FONT, Fill: FILL, Border: BORDER } },
  PlotArea: {
    kind: 'ChartPlotArea',
    properties: { Left: 0, Top: 0, Width: 0, Height: 0 },
    children: { Format: { kind: 'ChartPlotAreaFormat', children: { Fill: FILL, Border: BORDER } } },
  },
};
