import type { Area, CellValue } from '../../engine/index.ts';
import { refuse } from '../refusal.ts';
import { prefixOf, tidyXml } from './tidyXml.ts';
import { valueOf, type ValueContext } from './values.ts';

/** The cells of a sheet that hold something, by row and column; rows may be missing. */
export type SparseRows = Map<number, Map<number, CellValue>>;

/** What a sheet part says about values; everything else in it is left alone. */
export interface SheetContent {
  readonly rows: SparseRows;
  readonly merges: readonly Area[];
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Reads the cells of a sheet part.
 *
 * Only rows, cells and merges are looked at, tag by tag: a broken table, drawing or conditional
 * format cannot spoil the values, and a million formatted but empty cells cost no memory.
 */
export function readSheet(source: string, context: Omit<ValueContext, 'prefix'>): SheetContent {
  const xml = tidyXml(source);
  const prefix = prefixOf(xml, 'worksheet');
  const start = xml.search(new RegExp(`<${prefix}sheetData[\\s>/]`, 'u'));
  if (start === -1) return { rows: new Map(), merges: [] };
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  const rows: SparseRows = new Map();
  if (end !== -1) readRows(xml.slice(start, end), { ...context, prefix }, rows);
  const merges = readMerges(xml.slice(Math.max(start, end)), prefix);
  for (const merge of merges) emptyCovered(rows, merge);
  return { rows, merges };
}

/** Rows and cells may leave their addresses out; then each follows the one before it. */
function readRows(xml: string, context: ValueContext, rows: SparseRows): void {
  const { prefix } = context;
  const tag = new RegExp(`<${prefix}(row|c)(\\s[^>]*|/)?>`, 'gu');
  const closing = `</${prefix}c>`;
  let row = -1;
  let column = -1;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const attributes = match[2] ?? '';
    const reference = attributeOf(attributes, 'r');
    if (match[1] === 'row') {
      row = reference === undefined ? row + 1 : Number(reference) - 1;
      column = -1;
      continue;
    }
    const at = reference === undefined ? { row, column: column + 1 } : parseAddress(reference);
    ({ row, column } = at);
    if (attributes.endsWith('/')) continue;
    const end = xml.indexOf(closing, tag.lastIndex);
    if (end === -1 || !isInside(at)) refuse('damaged');
    const body = xml.slice(tag.lastIndex, end);
    tag.lastIndex = end;
    const type = attributeOf(attributes, 't');
    const value = valueOf({ type, style: attributeOf(attributes, 's'), body }, context);
    if (value !== null) put(rows, at, value);
  }
}

interface Position {
  readonly row: number;
  readonly column: number;
}

const isInside = ({ row, column }: Position): boolean =>
  row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;

function put(rows: SparseRows, at: Position, value: CellValue): void {
  const cells = rows.get(at.row);
  if (cells === undefined) rows.set(at.row, new Map([[at.column, value]]));
  else cells.set(at.column, value);
}

/** An attribute's value; the quick way first, since this runs three times a cell. */
function attributeOf(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start !== -1) {
    const from = start + name.length + 3;
    return attributes.slice(from, attributes.indexOf('"', from));
  }
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  return match?.[1] ?? match?.[2];
}

/** An address such as `AB12` or `$AB$12` as row and column from 0. */
function parseAddress(address: string): Position {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]+)\$?(\d+)$/u.exec(address) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function readMerges(xml: string, prefix: string): readonly Area[] {
  const tag = new RegExp(`<${prefix}mergeCell(\\s[^>]*)>`, 'gu');
  return Array.from(xml.matchAll(tag), ([, attributes = '']) => {
    const [first = '', last = first] = (attributeOf(attributes, 'ref') ?? '').split(':');
    const from = parseAddress(first);
    const to = parseAddress(last);
    return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  }).filter(
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
