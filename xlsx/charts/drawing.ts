import type { Chart } from '../../engine/index.ts';
import { type Namespaces } from '../archive/workbookPart.ts';
import { DECLARATION, escapeXml } from '../xml/text.ts';

/**
 * A drawing part: where on its sheet each chart lies.
 *
 * Charts keep their size when rows are hidden or resized, and move with the cell they begin at.
 *
 * @param charts in the order of their relationships, from `rId1` on
 */
export function drawingXml(charts: readonly Chart[], namespaces: Namespaces): string {
  const { drawing } = namespaces;
  const anchors = charts.map((chart, index) => anchorXml(chart, index, namespaces));
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">${anchors.join('')}</xdr:wsDr>`;
}

function anchorXml(
  { name, description, area }: Chart,
  index: number,
  { drawing, relationships }: Namespaces,
): string {
  // The number 1 belongs to the drawing itself.
  const frame = `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/>`;
  const chart = `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${relationships}" r:id="rId${index + 1}"/>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner('from', area.left, area.top),
    corner('to', area.right + 1, area.bottom + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${frame}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawing}/chart">${chart}</a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

const corner = (name: 'from' | 'to', column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
