import type { CellValue, Chart, ChartSeries } from '../../engine/index.ts';
import {
  colourOfSeries,
  isLying,
  isStacked,
  labelColourOf,
  LINE_WEIGHT,
  lineMarkOf,
  MARKER_SIZE,
  markerFillOf,
  numberFormatOf,
  PRINT_INK,
  printFillOf,
  spacingOf,
} from '../chartLooks.ts';
import { encodeCellText, escapeXml } from '../xml/text.ts';
import { axisIdsXml } from './axes.ts';
import { type CachedCells, type CachedChart } from './cells.ts';
import { filled, textXml, valued } from './text.ts';

/** English Metric Units, in which drawings are measured, in a point. */
const EMU_PER_POINT = 12_700;

/** The series of a chart, each element where the schema has it. */
export const plotXml = (cached: CachedChart): string =>
  cached.chart.kind === 'line' ? lines(cached) : columns(cached);

function columns(cached: CachedChart): string {
  const { chart } = cached;
  const { gap, overlap } = spacingOf(chart);
  return [
    '<c:barChart>',
    valued('c:barDir', isLying(chart.kind) ? 'bar' : 'col'),
    valued('c:grouping', isStacked(chart.kind) ? 'stacked' : 'clustered'),
    valued('c:varyColors', 0),
    ...chart.series.map((series, index) =>
      seriesXml(cached, index, {
        look: `<c:spPr>${fillOf(chart, series, index)}</c:spPr>${valued('c:invertIfNegative', 0)}`,
        end: '',
      }),
    ),
    valued('c:gapWidth', gap),
    valued('c:overlap', overlap),
    axisIdsXml,
    '</c:barChart>',
  ].join('');
}

/** A colour, or for a print without colour a grey or a pattern with a border. */
function fillOf({ isForPrint }: Chart, series: ChartSeries, index: number): string {
  if (isForPrint !== true) return filled(colourOfSeries(series, index));
  const { ground, pattern } = printFillOf(index);
  const colour = (element: string, rgb: string): string =>
    `<a:${element}><a:srgbClr val="${rgb}"/></a:${element}>`;
  const fill =
    pattern === undefined
      ? filled(ground)
      : `<a:pattFill prst="${pattern}">${colour('fgClr', PRINT_INK)}${colour('bgClr', ground)}</a:pattFill>`;
  return `${fill}<a:ln w="${EMU_PER_POINT / 2}">${filled(PRINT_INK)}</a:ln>`;
}

function lines(cached: CachedChart): string {
  return [
    '<c:lineChart>',
    valued('c:grouping', 'standard'),
    valued('c:varyColors', 0),
    ...cached.chart.series.map((series, index) =>
      seriesXml(cached, index, { look: lineLook(series, index), end: valued('c:smooth', 0) }),
    ),
    valued('c:marker', 1),
    axisIdsXml,
    '</c:lineChart>',
  ].join('');
}

/** A colour, and the dashes and the marker that tell the line apart where it is printed without. */
function lineLook(series: ChartSeries, index: number): string {
  const { dash, symbol } = lineMarkOf(index);
  const colour = filled(colourOfSeries(series, index));
  const marker = [
    valued('c:symbol', symbol),
    valued('c:size', MARKER_SIZE),
    `<c:spPr>${filled(markerFillOf(series, index))}<a:ln w="${EMU_PER_POINT}">${colour}</a:ln></c:spPr>`,
  ].join('');
  const line = `<a:ln w="${LINE_WEIGHT * EMU_PER_POINT}" cap="flat">${colour}${valued('a:prstDash', dash)}<a:round/></a:ln>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}</c:marker>`;
}

function seriesXml(
  { chart, categories, series }: CachedChart,
  index: number,
  { look, end }: { readonly look: string; readonly end: string },
): string {
  const values = series[index];
  return [
    '<c:ser>',
    valued('c:idx', index),
    valued('c:order', index),
    `<c:tx><c:v>${escapeXml(encodeCellText(chart.series[index]?.name ?? ''))}</c:v></c:tx>`,
    look,
    chart.showsValues === true ? labelsXml(chart, index) : '',
    `<c:cat>${categories.values.every(isNumber) ? numbersXml(categories) : wordsXml(categories)}</c:cat>`,
    values === undefined ? '' : `<c:val>${numbersXml(values)}</c:val>`,
    end,
    '</c:ser>',
  ].join('');
}

const labelsXml = (chart: CachedChart['chart'], index: number): string =>
  [
    '<c:dLbls>',
    `<c:numFmt formatCode="${escapeXml(numberFormatOf(chart))}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(chart.language, { colour: labelColourOf(chart, index) }),
    // Above the points of a line, which would run through a label beside them.
    chart.kind === 'line' ? valued('c:dLblPos', 't') : '',
    valued('c:showLegendKey', 0),
    valued('c:showVal', 1),
    valued('c:showCatName', 0),
    valued('c:showSerName', 0),
    valued('c:showPercent', 0),
    valued('c:showBubbleSize', 0),
    '</c:dLbls>',
  ].join('');

const isNumber = (value: CellValue): value is number => typeof value === 'number';

/** Cells without a number leave a gap. */
function numbersXml({ formula, values }: CachedCells): string {
  const points = values.map((value, index) => (isNumber(value) ? point(index, String(value)) : ''));
  const head = `<c:formatCode>General</c:formatCode>${valued('c:ptCount', values.length)}`;
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache>${head}${points.join('')}</c:numCache></c:numRef>`;
}

function wordsXml({ formula, values }: CachedCells): string {
  const points = values.map((value, index) =>
    value === null ? '' : point(index, encodeCellText(wordOf(value))),
  );
  const head = valued('c:ptCount', values.length);
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${head}${points.join('')}</c:strCache></c:strRef>`;
}

const wordOf = (value: NonNullable<CellValue>): string =>
  typeof value === 'object' ? value.error : String(value);

const point = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
