import type { Area } from '../../engine/index.ts';

/** Where a cell is in its sheet; row and column count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** An address such as `AB12` or `$AB$12`; what is none lies outside every sheet. */
export function parseAddress(address: string): Position {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A range such as `A1:C9` or a single address. */
export function parseRange(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Whether there is such a cell in Excel. */
export const isInside = ({ row, column }: Position): boolean =>
  row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
