import type { Element } from '@xmldom/xmldom';

import { elementsOf } from '../../../xlsx/xml/dom.ts';

/**
 * The order of child elements in ECMA-376 part 1 (DrawingML charts, spreadsheet drawings, and the
 * parts of DrawingML they use). An element that is not here has no children.
 */
const ORDER: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:tx': 'strRef rich v',
  'c:rich': 'bodyPr lstStyle p',
  'c:txPr': 'bodyPr lstStyle p',
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr extLst',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'c:lineChart':
    'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'c:ser':
    'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape extLst',
  'c:marker': 'symbol size spPr extLst',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  'c:cat': 'multiLvlStrRef numRef numLit strRef strLit',
  'c:val': 'numRef numLit',
  'c:numRef': 'f numCache extLst',
  'c:strRef': 'f strCache extLst',
  'c:numCache': 'formatCode ptCount pt extLst',
  'c:strCache': 'ptCount pt extLst',
  'c:pt': 'v',
  'c:scaling': 'logBase orientation max min extLst',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  'c:majorGridlines': 'spPr',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr extLst',
  'c:spPr': 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln',
  'a:ln': 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd',
  'a:solidFill': 'srgbClr schemeClr',
  'a:pattFill': 'fgClr bgClr',
  'a:fgClr': 'srgbClr schemeClr',
  'a:bgClr': 'srgbClr schemeClr',
  'a:p': 'pPr r br fld endParaRPr',
  'a:pPr': 'lnSpc spcBef spcAft tabLst defRPr extLst',
  'a:r': 'rPr t',
  'a:rPr': 'ln noFill solidFill gradFill highlight latin ea cs sym hlinkClick',
  'a:defRPr': 'ln noFill solidFill gradFill highlight latin ea cs sym hlinkClick',
  'xdr:wsDr': 'twoCellAnchor',
  'xdr:twoCellAnchor': 'from to graphicFrame clientData',
  'xdr:from': 'col colOff row rowOff',
  'xdr:to': 'col colOff row rowOff',
  'xdr:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'xdr:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr',
  'xdr:xfrm': 'off ext',
  'a:graphic': 'graphicData',
  'a:graphicData': 'chart',
};

/** Where an element has a child that the schema does not have there; nothing where all is right. */
export function misplaced(element: Element): readonly string[] {
  const children = elementsOf(element);
  const name = element.nodeName;
  // In a drawing the chart is only a reference.
  const isReference = name === 'c:chart' && element.parentNode?.nodeName === 'a:graphicData';
  const order = isReference ? [] : (ORDER[name] ?? '').split(' ').filter(Boolean);
  const places = children.map((child) => order.indexOf(child.localName ?? ''));
  const wrong = children.filter((_child, index) => {
    const place = places[index] ?? -1;
    return place === -1 || place < (places[index - 1] ?? 0);
  });
  return [
    ...wrong.map((child) => `${name} > ${child.nodeName}`),
    ...children.flatMap((child) => misplaced(child)),
  ];
}
