import { TOWNSHIP_COLUMNS } from '../contract/contracts.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from '../contract/townships.ts';
import { textOf, wordKey } from '../parse/text.ts';
import { headerBand, headerPaths, isTitleText, type HeaderBand } from './header.ts';
import { headerIndexOf } from './headerIndex.ts';
import { rowLedgerColumn, understandByRow } from './ledgerRows.ts';
import { mappingKey, type MappingRow } from './mapping.ts';
import type { Table } from './table.ts';
import { tableRows } from './tableRows.ts';
import { settled } from './settled.ts';
import { understand } from './understand.ts';
import type { View } from './view.ts';

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey));

const STRONG = keysOf([
  ...Object.values(TOWNSHIP_NAME.header),
  ...(TOWNSHIP_NAME.alsoCalled ?? []),
]);
const WEAK = keysOf(TOWNSHIP_NAME.inGroup ?? []);
const CODE = keysOf([...Object.values(TOWNSHIP_CODE.header), ...(TOWNSHIP_CODE.alsoCalled ?? [])]);
const INDEX = headerIndexOf(TOWNSHIP_COLUMNS);

interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Finds every table of a sheet that has one row per township, also side by side. */
export function townshipTables(view: View, mapping: readonly MappingRow[]): readonly Table[] {
  const rows = anchorRows(view, mappedNames(mapping, view.grid.sheet));
  const found: Table[] = [];
  let free = view.top;
  for (const [index, anchors] of rows.entries()) {
    const [first] = anchors;
    if (first === undefined || first.row < free) continue;
    const band = headerBand(view, first.row, first.column);
    const next = rows.slice(index + 1).find((later) => !isRepeated(view, later, anchors))?.[0];
    const end = next
      ? titleTop(view, headerBand(view, next.row, next.column).top) - 1
      : view.bottom;
    const titles = titlesAbove(view, free, band.top);
    const tables = sideBySide(view, anchors)
      .map((block) => tableOf({ view, band, end, titles, ...block }, mapping))
      .filter((table) => table !== undefined);
    if (tables.length === 0) continue;
    found.push(...tables);
    free = end + 1;
  }
  return found;
}

/** Title rows that a table below another one may have. */
const TITLE_ROWS = 4;

/** The first title row above a header. */
function titleTop(view: View, header: number): number {
  let top = header;
  while (top > view.top && header - top < TITLE_ROWS && isTitleRow(view, top - 1)) top -= 1;
  return top;
}

function isTitleRow(view: View, row: number): boolean {
  const texts = rowTexts(view, row);
  if (texts.some(isTitleText)) return true;
  const [only = ''] = texts;
  const isMerged = (view.mergeAt(row, view.left)?.right ?? view.left) > view.left;
  return texts.length === 1 && (isMerged || only.length >= LONG_TITLE);
}

/** A lone text this long is no township. */
const LONG_TITLE = 10;

/** Rows with a cell that heads a township column: the strong words, else the weak, else a code. */
function anchorRows(view: View, mapped: ReadonlySet<string>): readonly (readonly Anchor[])[] {
  const rows: (readonly Anchor[])[] = [];
  for (let row = view.top; row <= view.bottom; row += 1) {
    const keys = headerKeys(view, row);
    const within = (words: ReadonlySet<string>): readonly Anchor[] =>
      keys.filter(({ key }) => words.has(key)).map(({ column }) => ({ row, column }));
    const anchors = [
      within(mapped),
      within(STRONG),
      within(WEAK).slice(0, 1),
      within(CODE).slice(0, 1),
    ];
    const best = anchors.find(({ length }) => length > 0);
    if (best) rows.push(best);
  }
  return rows.filter((anchors, at) => !isTitle(view, anchors, rows[at + 1]));
}

/** Rows within which a lone word above a header is its title: 乡镇 over 序号, 乡镇名称, … */
const TITLE_DISTANCE = 6;

function isTitle(view: View, [first]: readonly Anchor[], [next]: readonly Anchor[] = []): boolean {
  if (!first || !next || next.row - first.row > TITLE_DISTANCE) return false;
  return rowTexts(view, first.row).length === 1;
}

const rowTexts = (view: View, row: number): readonly string[] =>
  (view.grid.rows[row - view.top] ?? []).map(textOf).filter((text) => text !== '');

/** Headers that the planner says are the township column. */
const mappedNames = (mapping: readonly MappingRow[], sheet: string): ReadonlySet<string> =>
  new Set(
    mapping.flatMap(({ header, to, sheet: of = mappingKey(sheet) }) =>
      typeof to === 'object' && to.field === 'name' && of === mappingKey(sheet)
        ? [wordKey(header)]
        : [],
    ),
  );

/** Longest text that can be a header of the township column. */
const HEADER_LENGTH = 16;

function headerKeys(view: View, row: number): readonly { column: number; key: string }[] {
  const keys: { column: number; key: string }[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const value = view.valueAt(row, column);
    const isWide = (view.mergeAt(row, column)?.right ?? column) > column;
    if (typeof value === 'string' && value.length <= HEADER_LENGTH && !isWide)
      keys.push({ column, key: wordKey(value) });
  }
  return keys;
}

/** Whether a later anchor row is the same header printed again on the next page. */
const isRepeated = (view: View, later: readonly Anchor[], now: readonly Anchor[]): boolean =>
  later.length === now.length &&
  later.every(({ row, column }, index) => {
    const first = now[index];
    if (first?.column !== column) return false;
    for (let at = view.left; at <= view.right; at += 1)
      if (textOf(view.valueAt(row, at)) !== textOf(view.valueAt(first.row, at))) return false;
    return true;
  });

function titlesAbove(view: View, from: number, to: number): readonly string[] {
  const titles = [view.grid.sheet];
  for (let row = from; row < to; row += 1)
    for (let column = view.left; column <= view.right; column += 1) {
      const text = textOf(view.valueAt(row, column));
      if (text !== '') titles.push(text);
    }
  return titles;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly anchor: Anchor;
}

/** Splits a sheet on which the same table stands two or three times side by side. */
function sideBySide(view: View, anchors: readonly Anchor[]): readonly Block[] {
  const [first, ...others] = anchors;
  if (first === undefined) return [];
  const starts = others
    .map((anchor, index) => ({ anchor, from: startOf(view, anchor), before: anchors[index] }))
    .filter(({ from, before }) => before && from - before.column > 1);
  const blocks = [{ anchor: first, from: view.left }, ...starts];
  return blocks.map(({ anchor, from }, index) => ({
    anchor,
    from,
    to: (blocks[index + 1]?.from ?? view.right + 1) - 1,
  }));
}

/** A serial number or a code in front of a township column belongs to it. */
function startOf(view: View, { row, column }: Anchor): number {
  const before = wordKey(textOf(view.filledAt(row, column - 1)));
  return SERIAL.has(before) || CODE.has(before)
    ? startOf(view, { row, column: column - 1 })
    : column;
}

const SERIAL = keysOf(['序号', '编号', '行次', 'no', '序']);

interface Place extends Block {
  readonly view: View;
  readonly band: HeaderBand;
  readonly end: number;
  readonly titles: readonly string[];
}

function tableOf(place: Place, mapping: readonly MappingRow[]): Table | undefined {
  const { view, band, anchor, titles } = place;
  const paths = headerPaths(view, band, [place.from, place.to]);
  const codeColumn = paths.find(({ segments }) => CODE.has(wordKey(segments.join(''))))?.column;
  const nameColumn = anchor.column === codeColumn ? undefined : anchor.column;
  const ledgerColumn = rowLedgerColumn(view, paths, [band.bottom + 1, place.end]);
  const keys = new Set([codeColumn, nameColumn, ledgerColumn]);
  const data = paths.filter(({ column }) => !keys.has(column));
  const read = ledgerColumn === undefined ? understand : understandByRow;
  const columns = read(
    data.map((path) => ({ ...path, cell: view.cell(path.row, path.column) })),
    { index: INDEX, contexts: titles, mapping, sheet: view.grid.sheet },
  );
  const head = wordKey(textOf(view.valueAt(anchor.row, anchor.column)));
  // What the planner says is the township column needs no other header to bear it out.
  const isCertain = STRONG.has(head) || mappedNames(mapping, view.grid.sheet).has(head);
  if (!isCertain && !columns.some(({ state }) => state === 'read')) return undefined;
  const rows = tableRows({
    view,
    band,
    end: place.end,
    from: place.from,
    columns,
    nameColumn,
    codeColumn,
  });
  return {
    view,
    titles,
    columns: columns.map((column) => settled(column, rows, view)),
    rows,
    anchor: view.cell(anchor.row, anchor.column),
    nameColumn,
    codeColumn,
    ledgerColumn,
  };
}
