import type { Area } from '../../engine/index.ts';
import { parseRange } from './address.ts';
import { refuseIncomplete } from './elements.ts';
import { readRows, type SparseRows } from './rows.ts';
import { attributeOf, prefixOf, tidyXml } from './tidyXml.ts';
import { type ValueContext } from './values.ts';

/** What a sheet part says about values; everything else in it is left alone. */
export interface SheetContent {
  readonly rows: SparseRows;
  readonly merges: readonly Area[];
}

/**
 * Reads the cells of a sheet part.
 *
 * Only rows, cells and merges are looked at: a broken table, drawing or conditional format cannot
 * spoil the values, and a million formatted but empty cells cost no memory.
 *
 * @throws {RefusedFile} if the part is cut off or its cells are not well-formed
 */
export function readSheet(source: string, context: Omit<ValueContext, 'prefix'>): SheetContent {
  const xml = tidyXml(source);
  const prefix = prefixOf(xml, 'worksheet');
  const isWhole = new RegExp(`</${prefix}worksheet>\\s*$|<${prefix}worksheet[^>]*/>\\s*$`, 'u');
  const start = new RegExp(`<${prefix}sheetData(?:\\s[^>]*)?>`, 'u').exec(xml);
  const end = start === null ? -1 : xml.indexOf(`</${prefix}sheetData>`, start.index);
  const isEmpty = start === null ? !xml.includes(`</${prefix}sheetData>`) : start[0].endsWith('/>');
  if (!isWhole.test(xml.slice(-ROOT_WITHIN)) || (!isEmpty && end === -1)) refuseIncomplete();
  const body = isEmpty || start === null ? '' : xml.slice(start.index + start[0].length, end);
  const rows = readRows(body, { ...context, prefix });
  const merges = readMerges(xml.slice(Math.max(end, 0)), prefix);
  for (const merge of merges) emptyCovered(rows, merge);
  return { rows, merges };
}

/** Room for the closing tag, or for the whole root element of a sheet without anything. */
const ROOT_WITHIN = 4096;

function readMerges(xml: string, prefix: string): readonly Area[] {
  const tag = new RegExp(`<${prefix}mergeCell(\\s[^>]*)>`, 'gu');
  return Array.from(xml.matchAll(tag), ([, attributes = '']) =>
    parseRange(attributeOf(attributes, 'ref') ?? ''),
  ).filter(
    ({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom >= top && right >= left,
  );
}

/** Takes away what merged cells still hold out of sight: only the top-left cell counts. */
function emptyCovered(rows: SparseRows, { top, left, bottom, right }: Area): void {
  const isTall = bottom - top > rows.size;
  const touched = isTall
    ? [...rows.keys()].filter((row) => row >= top && row <= bottom)
    : span(top, bottom);
  for (const row of touched) {
    const cells = rows.get(row);
    if (cells === undefined) continue;
    for (const column of [...cells.keys()]) {
      const isCovered = column >= left && column <= right && !(row === top && column === left);
      if (isCovered) cells.delete(column);
    }
  }
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
