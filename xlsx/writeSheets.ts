import { isRecordSheet, isWrittenByUs, type Sheet } from '../engine/index.ts';
import { CONTENT_TYPES } from './archive/contentTypes.ts';
import { compress, pack } from './archive/pack.ts';
import { type Package } from './archive/package.ts';
import { relationshipsPart } from './archive/relationships.ts';
import { NAMESPACES, readWorkbookPart, type WorkbookPart } from './archive/workbookPart.ts';
import { chartParts } from './charts/parts.ts';
import { changedLinks } from './graft/links.ts';
import { changeNames } from './graft/names.ts';
import { changedTypes } from './graft/parts.ts';
import {
  partOf,
  renderSheets,
  type RenderedSheet,
  type WorkbookProperties,
} from './write/render.ts';
import { serializeXml } from './xml/dom.ts';

/**
 * A new workbook of these sheets.
 *
 * Equal sheets give equal bytes on every machine and day: no clock, no user name, no order that
 * depends on anything but the sheets. Results carry the mark by which a later run knows them; what a
 * planner fills in does not.
 *
 * @throws {RangeError} if there is no sheet, or a name or value is none that Excel takes
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  properties: WorkbookProperties = {},
): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  const { source, sheets: rendered } = await renderSheets(sheets, {
    properties,
    isMarked: (name) => isWrittenByUs(name) || isRecordSheet(name),
  });
  const workbook = readWorkbookPart(source);
  const strings = workbook.relationships.filter(({ kind }) => kind === 'sharedStrings');
  const removed = strings.map(({ target }) => target);
  const charts = chartParts(
    rendered.map((sheet, index) => ({ part: partOf(index), charts: sheet.charts })),
    { folder: FOLDER, namespaces: NAMESPACES.transitional, isTaken: () => false },
  );
  const written = new Map<string, Uint8Array>([
    [CONTENT_TYPES, changedTypes(source, { types: charts.types, removed })],
    [relationshipsPart(workbook.name), linksWithout(source, workbook)],
    [workbook.name, namedWorkbook(workbook, rendered)],
    [STYLES, encode(withChineseBody(source.text(STYLES)))],
    ...rendered.map(
      ({ xml }, index) => [partOf(index), encode(index === 0 ? opened(xml) : xml)] as const,
    ),
    ...charts.written,
  ]);
  const names = [...source.entries.map(({ name }) => name), ...charts.written.keys()];
  return pack(
    names
      .filter((name) => !name.endsWith('/') && !removed.includes(name))
      .map((name) => compress(name, written.get(name) ?? source.read(name))),
  );
}

/** Where ExcelJS puts the workbook part and all that belongs to it. */
const FOLDER = 'xl/';
const STYLES = `${FOLDER}styles.xml`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Our sheets have their texts inside: no shared strings are left to refer to. */
function linksWithout(source: Package, workbook: WorkbookPart): Uint8Array {
  const strings = workbook.relationships.filter(({ kind }) => kind === 'sharedStrings');
  return changedLinks(source, workbook, { removed: strings.map(({ id }) => id), added: [] });
}

function namedWorkbook({ root }: WorkbookPart, sheets: readonly RenderedSheet[]): Uint8Array {
  const added = sheets.flatMap(({ names }, position) =>
    names.map((name) => ({ ...name, position })),
  );
  changeNames(root, { moved: (position) => position, removed: [], added });
  return serializeXml(root);
}

/** The first sheet is the one that opens. */
const opened = (xml: string): string => xml.replace('<sheetView ', '<sheetView tabSelected="1" ');

/** ExcelJS makes Calibri the body font, by which columns are measured; here it is 宋体. */
const withChineseBody = (styles: string): string =>
  styles.replace(
    /<font><color theme="1"\/>.*?<\/font>/u,
    '<font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  );
