import type { SheetCell } from '../../engine/index.ts';

/**
 * Texts that Excel would read as a number, date, formula, error or boolean when they are entered.
 *
 * Excel reads what a program writes as if somebody typed it. Rather too many than too few: an
 * apostrophe in front changes nothing that is seen or printed.
 */
const MISREAD =
  /^\s*(?:['=+\-@#$¥￥€£.(（%\d０-９－＋．＝＠]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|上午|下午)/iu;

/** What to enter so that the cell holds what it should; null leaves it blank. */
export function entryOf(cell: SheetCell | null): string | number | boolean | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null || value === '') return null;
  if (typeof value === 'object') return value.error.startsWith('#') ? value.error : null;
  if (typeof value !== 'string') return value;
  return MISREAD.test(value) ? `'${value}` : value;
}
