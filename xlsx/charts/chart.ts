import { type Namespaces } from '../archive/workbookPart.ts';
import { CHART_FONTS } from '../chartLooks.ts';
import { DECLARATION } from '../xml/text.ts';
import { axesXml } from './axes.ts';
import { type CachedChart } from './cells.ts';
import { plotXml } from './plot.ts';
import { filled, textXml, titleXml, valued } from './text.ts';

/**
 * A chart part.
 *
 * Excel takes the elements only in the order of ECMA-376 part 1, 21.2; anything else is “repaired”
 * away. Rows that a filter hides go from the chart too; blank cells leave a gap, for blank is not
 * zero.
 */
export function chartXml(cached: CachedChart, { drawing, relationships }: Namespaces): string {
  const { title, language } = cached.chart;
  return [
    DECLARATION,
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relationships}">`,
    valued('c:date1904', 0),
    valued('c:lang', language),
    valued('c:roundedCorners', 0),
    '<c:chart>',
    titleXml(title, { font: CHART_FONTS.title, language }),
    valued('c:autoTitleDeleted', 0),
    `<c:plotArea><c:layout/>${plotXml(cached)}${axesXml(cached)}</c:plotArea>`,
    legendXml(cached),
    valued('c:plotVisOnly', 1),
    valued('c:dispBlanksAs', 'gap'),
    '</c:chart>',
    `<c:spPr>${filled('FFFFFF')}<a:ln w="9525">${filled('BFBFBF')}</a:ln></c:spPr>`,
    textXml(language),
    '</c:chartSpace>',
  ].join('');
}

/** One series is named by the title. */
const legendXml = ({ chart }: CachedChart): string =>
  chart.series.length < 2
    ? ''
    : `<c:legend>${valued('c:legendPos', 'b')}${valued('c:overlay', 0)}${textXml(chart.language)}</c:legend>`;
