import { columnLetters, localAddressOf, type Area } from '../../engine/model/grid.ts';
import { invalidArgument } from './errors.ts';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The whole sheet. */
export const EVERYTHING: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** An area from its first cell and its size. */
export const areaAt = (top: number, left: number, size: readonly [number, number]): Area => ({
  top,
  left,
  bottom: top + size[0] - 1,
  right: left + size[1] - 1,
});

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => rowsOf(area) === ROWS;
export const isWholeRows = (area: Area): boolean => columnsOf(area) === COLUMNS;
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export const isInside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export function intersectionOf(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export const doMeet = (one: Area, other: Area): boolean => intersectionOf(one, other) !== null;

/** The smallest area around both. */
export const boundsOf = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of an area when another is taken away: up to four areas. */
export function without(area: Area, taken: Area): readonly Area[] {
  const common = intersectionOf(area, taken);
  if (common === null) return [area];
  const { top, left, bottom, right } = common;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The area, or a complaint when part of it lies outside the sheet. */
export function onSheet(area: Area): Area {
  const isReal = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  if (!isReal || area.bottom < area.top || area.right < area.left || !isInside(area, EVERYTHING)) {
    invalidArgument('the range lies outside the sheet');
  }
  return area;
}

/** `A1:C9`, `C:D` or `2:5`. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return `${top + 1}:${bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = localAddressOf({ row: top, column: left });
  const last = localAddressOf({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Excel quotes a sheet's name unless letters, digits, `_` and `.` are all that is in it. */
export function quoteName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/iu.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area with its sheet, as `Range.address` has it. */
export const addressIn = (sheet: string, area: Area): string =>
  `${quoteName(sheet)}!${formatArea(area)}`;

/** A reference split at its exclamation mark; the sheet's name without quotes. */
export function splitReference(reference: string): { sheet: string | undefined; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(reference);
  if (match === null) return { sheet: undefined, local: reference };
  const [, quoted, plain, local = ''] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, local };
}

const CELL = /^\$?([a-z]{1,3})\$?(\d{1,7})$/iu;
const COLUMN = /^\$?([a-z]{1,3})$/iu;
const ROW = /^\$?(\d{1,7})$/u;

/** Reads `A1`, `$A$1:C9`, `C:D`, `2:5`; nothing for anything else, such as a name. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first, ...rest] = text.split(':');
  if (rest.length > 0) return null;
  const area = parseCells(first, last) ?? (text.includes(':') ? parseLines(first, last) : null);
  if (area === null) return null;
  return isInside(area, EVERYTHING) ? area : null;
}

function parseCells(first: string, last: string): Area | null {
  const [, letters, row] = CELL.exec(first) ?? [];
  const [, lastLetters, lastRow] = CELL.exec(last) ?? [];
  if (letters === undefined || lastLetters === undefined) return null;
  return ordered(
    [Number(row), columnNumber(letters)],
    [Number(lastRow), columnNumber(lastLetters)],
  );
}

function parseLines(first: string, last: string): Area | null {
  const columns = [first, last].map((each) => COLUMN.exec(each)?.[1]);
  const [left, right] = columns;
  if (left !== undefined && right !== undefined) {
    return ordered([1, columnNumber(left)], [ROWS, columnNumber(right)]);
  }
  const [top, bottom] = [first, last].map((each) => ROW.exec(each)?.[1]);
  if (top === undefined || bottom === undefined) return null;
  return ordered([Number(top), 1], [Number(bottom), COLUMNS]);
}

/** An area from two corners, counted from 1, in any order. */
const ordered = (one: readonly [number, number], other: readonly [number, number]): Area => ({
  top: Math.min(one[0], other[0]) - 1,
  left: Math.min(one[1], other[1]) - 1,
  bottom: Math.max(one[0], other[0]) - 1,
  right: Math.max(one[1], other[1]) - 1,
});

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
