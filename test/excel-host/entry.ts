import { isErrorText } from './cells.ts';
import type { Scalar } from './workbook.ts';

/** What Excel makes of a text that is entered into a cell. */
export interface Entry {
  readonly value: Scalar;
  /** A format that the entry brings along, if the cell has none yet. */
  readonly numberFormat?: string;
  /** Set where a text stays a text that would otherwise be read. */
  readonly isText?: true;
}

/** The year that Excel takes for a date without one; a fixed one, so that tests stay true. */
const THIS_YEAR = 2026;

/**
 * Reads a text as Excel does when it is written through `values`: as if somebody typed it.
 *
 * So '001' becomes 1, '5%' a number and '3-1' a date, unless the cell's format is text ('@') or
 * the text starts with an apostrophe. Formulas are not read here.
 */
export function readEntry(text: string, numberFormat: string): Entry {
  if (text.startsWith("'")) return { value: text.slice(1), isText: true };
  if (numberFormat === '@') return { value: text, isText: true };
  if (isErrorText(text.toUpperCase())) return { value: text.toUpperCase() };
  if (/^(?:true|false)$/iu.test(text)) return { value: text.toLowerCase() === 'true' };
  return readNumber(text.trim()) ?? readDate(text.trim()) ?? { value: text };
}

function readNumber(text: string): Entry | undefined {
  const plain = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/iu;
  if (!plain.test(text) || !/\d/u.test(text)) return undefined;
  const digits = text.replaceAll(',', '').replace('%', '');
  const value = Number(digits);
  if (!Number.isFinite(value)) return undefined;
  if (!text.endsWith('%')) return { value };
  return { value: value / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
}

function readDate(text: string): Entry | undefined {
  const full = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/u.exec(text);
  if (full !== null) return dateEntry([Number(full[1]), Number(full[3]), Number(full[4])], FULL);
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(text);
  if (chinese !== null) {
    const [year = 0, month = 0, day = 0] = chinese.slice(1).map(Number);
    return dateEntry([year, month, day], 'yyyy"年"m"月"d"日"');
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (short !== null) {
    return dateEntry([THIS_YEAR, Number(short[1]), Number(short[2])], 'm"月"d"日"');
  }
  return undefined;
}

const FULL = 'yyyy/m/d';
const DAY = 86_400_000;

function dateEntry(
  [year, month, day]: readonly [number, number, number],
  numberFormat: string,
): Entry | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return { value: time / DAY + 25_569, numberFormat };
}
