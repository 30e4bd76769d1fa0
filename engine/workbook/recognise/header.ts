import { takeYear } from '../parse/calendar.ts';
import { isBlank, textOf, tidy, wordKey } from '../parse/text.ts';
import { takeUnit, type HeaderUnit } from '../parse/unit.ts';
import type { View } from './view.ts';

/** The rows of a header. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
}

/** A header above one column, levels joined from the top down. */
export interface HeaderPath {
  readonly column: number;
  /** Row of its lowest text. */
  readonly row: number;
  /** As written, for people. */
  readonly levels: readonly string[];
  /** What is left of the levels without units and years. */
  readonly segments: readonly string[];
  readonly unit?: HeaderUnit | undefined;
  readonly year?: number | undefined;
}

/** Rows that stand above a table without belonging to its header. */
const TITLE =
  /单位\s*[:：]|填报|填表|制表|编报|审核人|截至|截止|日期\s*[:：]|时间\s*[:：]|^附[件表]|^表\s*\d|密级|\d{4}年\d{1,2}月\d{1,2}日|^unit|(?:情况|统计|汇总|明细|登记|台账|一览|核定|测算)表/i;

/** Whether a text is the kind that stands above a table. */
export const isTitleText = (text: string): boolean => TITLE.test(text);

const LEVELS_ABOVE = 3;
const LEVELS_BELOW = 3;

/** The header rows around the cell that heads the township column. */
export function headerBand(view: View, row: number, column: number): HeaderBand {
  let top = row;
  while (top > view.top && row - top < LEVELS_ABOVE && isGroupRow(view, top - 1, column)) top -= 1;
  let bottom = view.mergeAt(row, column)?.bottom ?? row;
  let extra = 0;
  while (bottom < view.bottom && extra < LEVELS_BELOW && isLowerRow(view, bottom + 1, column)) {
    bottom += 1;
    extra += 1;
  }
  return { top, bottom };
}

/** Distinct texts of a row with the column where each starts and how it is merged. */
function textsOf(
  view: View,
  row: number,
): readonly { column: number; text: string; end: number }[] {
  const texts: { column: number; text: string; end: number }[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const text = textOf(view.valueAt(row, column));
    if (text !== '') texts.push({ column, text, end: view.mergeAt(row, column)?.right ?? column });
  }
  return texts;
}

/** Whether the row above the township header is an upper level of the header, not a title. */
function isGroupRow(view: View, row: number, anchor: number): boolean {
  const texts = textsOf(view, row);
  const [first] = texts;
  if (first === undefined || texts.some(({ text }) => TITLE.test(text))) return false;
  if (texts.some(({ text }) => /^\d+(\.\d+)?$/.test(text) && !/^(19|20)\d{2}$/.test(text)))
    return false;
  return texts.length > 1 || first.column > anchor;
}

/** Whether a row below the township header still belongs to it: words only, none for a township. */
function isLowerRow(view: View, row: number, anchor: number): boolean {
  let found = false;
  for (let column = view.left; column <= view.right; column += 1) {
    const value = view.valueAt(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || column <= anchor || wordKey(value) === '') return false;
    if (/^[\d,.]+$/.test(tidy(value)) && takeYear(value).year === undefined) return false;
    found = true;
  }
  return found;
}

/** The headers of the columns from `from` to `to`; columns without any header are left out. */
export function headerPaths(
  view: View,
  band: HeaderBand,
  [from, to]: readonly [number, number],
): readonly HeaderPath[] {
  const paths: HeaderPath[] = [];
  for (let column = from; column <= to; column += 1) {
    const path = pathAt(view, band, column);
    if (path) paths.push(path);
  }
  return paths;
}

function pathAt(view: View, band: HeaderBand, column: number): HeaderPath | undefined {
  const levels: string[] = [];
  let row = band.top;
  for (let level = band.top; level <= band.bottom; level += 1) {
    const own = textOf(view.filledAt(level, column));
    const text = own === '' ? groupText(view, { band, level, column }) : own;
    if (text === '' || levels.at(-1) === text) continue;
    levels.push(text);
    if (own !== '') row = view.mergeAt(level, column)?.top ?? level;
  }
  if (levels.length === 0) return undefined;
  return { column, row, levels, ...reduced(levels) };
}

/** Takes units and years out of the levels of a header; the lowest level that names one wins. */
export function reduced(levels: readonly string[]): Pick<HeaderPath, 'segments' | 'unit' | 'year'> {
  const segments: string[] = [];
  let unit: HeaderUnit | undefined;
  let year: number | undefined;
  for (const level of levels) {
    const dated = takeYear(level);
    const measured = takeUnit(dated.rest.replace(/[(（](?:必填|选填|required|optional)[)）]/i, ''));
    year = dated.year ?? year;
    unit = measured.unit ?? unit;
    if (wordKey(measured.rest) !== '') segments.push(measured.rest);
  }
  // A header that is a unit word alone (人, People) is a header, unless a level above says more.
  if (segments.length === 0) segments.push(takeYear(levels.at(-1) ?? '').rest);
  return { segments, ...(unit && { unit }), ...(year !== undefined && { year }) };
}

/** The group text of an unmerged upper header: blanks to its right belong to it if it is a group. */
function groupText(
  view: View,
  at: { readonly band: HeaderBand; readonly level: number; readonly column: number },
): string {
  const { band, level } = at;
  if (level === band.bottom || !hasTextBelow(view, at)) return '';
  for (let column = at.column - 1; column >= view.left; column -= 1) {
    if (view.mergeAt(level, column)) return '';
    const text = textOf(view.valueAt(level, column));
    if (text !== '') return hasTextBelow(view, { band, level, column }) ? text : '';
  }
  return '';
}

function hasTextBelow(
  view: View,
  { band, level, column }: { band: HeaderBand; level: number; column: number },
): boolean {
  for (let row = level + 1; row <= band.bottom; row += 1)
    if (textOf(view.valueAt(row, column)) !== '') return true;
  return false;
}
