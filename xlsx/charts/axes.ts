import {
  areNamesTurned,
  CHART_FONTS,
  GRID_COLOUR,
  isLying,
  numberFormatOf,
} from '../chartLooks.ts';
import { escapeXml } from '../xml/text.ts';
import { type CachedChart } from './cells.ts';
import { filled, textXml, titleXml, valued } from './text.ts';

/** Numbers by which series and axes know each other; any two will do. */
const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** The axes that a group of series is drawn against. */
export const axisIdsXml = valued('c:axId', CATEGORIES) + valued('c:axId', VALUES);

const LINE = `<c:spPr><a:ln w="9525">${filled('808080')}</a:ln></c:spPr>`;
const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${filled(GRID_COLOUR)}</a:ln></c:spPr></c:majorGridlines>`;

/** Both axes, each element where the schema has it. */
export const axesXml = (cached: CachedChart): string => categoryAxis(cached) + valueAxis(cached);

function categoryAxis({ chart, categories }: CachedChart): string {
  const { kind, language, categoryTitle } = chart;
  const lies = isLying(kind);
  const turned = areNamesTurned(kind, categories.values.length);
  return [
    '<c:catAx>',
    valued('c:axId', CATEGORIES),
    // The first category on top: lying columns would begin at the bottom.
    `<c:scaling>${valued('c:orientation', lies ? 'maxMin' : 'minMax')}</c:scaling>`,
    valued('c:delete', 0),
    valued('c:axPos', lies ? 'l' : 'b'),
    axisTitle(categoryTitle, { language, turned: lies }),
    '<c:numFmt formatCode="General" sourceLinked="1"/>',
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    // Names stay outside where columns go below zero.
    valued('c:tickLblPos', 'low'),
    LINE,
    textXml(language, { turned }),
    valued('c:crossAx', VALUES),
    valued('c:crosses', 'autoZero'),
    valued('c:auto', 1),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    // Every name: Excel leaves some out where they are close.
    valued('c:tickLblSkip', 1),
    valued('c:noMultiLvlLbl', 0),
    '</c:catAx>',
  ].join('');
}

function valueAxis({ chart }: CachedChart): string {
  const { kind, language, valueTitle } = chart;
  const lies = isLying(kind);
  return [
    '<c:valAx>',
    valued('c:axId', VALUES),
    `<c:scaling>${valued('c:orientation', 'minMax')}</c:scaling>`,
    valued('c:delete', 0),
    valued('c:axPos', lies ? 'b' : 'l'),
    GRID,
    axisTitle(valueTitle, { language, turned: !lies }),
    `<c:numFmt formatCode="${escapeXml(numberFormatOf(chart))}" sourceLinked="0"/>`,
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'nextTo'),
    NO_LINE,
    textXml(language),
    valued('c:crossAx', CATEGORIES),
    // Below the last category, which is at the bottom where they run downwards.
    valued('c:crosses', lies ? 'max' : 'autoZero'),
    valued('c:crossBetween', 'between'),
    '</c:valAx>',
  ].join('');
}

const axisTitle = (
  text: string | undefined,
  at: { readonly language: CachedChart['chart']['language']; readonly turned: boolean },
): string => (text === undefined ? '' : titleXml(text, { font: CHART_FONTS.text, ...at }));
