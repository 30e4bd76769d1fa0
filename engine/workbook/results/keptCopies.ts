import type { IsoDate } from '../../base/date.ts';
import { RECORD_NAMES, WRITTEN_NAMES } from './ourNames.ts';

/**
 * What an earlier sheet of ours is called when it is kept: its name, its own cut-off date, and a
 * number where that name is taken.
 *
 * The date is never cut, so that a copy is known again by its name alone, from whatever host.
 *
 * @param taken names in the workbook; Excel ignores case when it compares
 *
 * @example
 * keptCopyName('编衡-核对表', '2024-12-31', []); // => '编衡-核对表 2024-12-31'
 */
export function keptCopyName(sheet: string, date: IsoDate, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = named(sheet, date, number);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Whether a sheet is an earlier one of ours that was kept under a dated name. */
export function isKeptCopy(name: string): boolean {
  const [whole, date, number = '1'] = / (\d{4}-\d{2}-\d{2})(?: \((\d+)\))?$/u.exec(name) ?? [];
  if (whole === undefined || date === undefined) return false;
  return [...WRITTEN_NAMES, ...RECORD_NAMES].some(
    (own) => named(own, date, Number(number)) === name,
  );
}

/** What Excel allows. */
const LONGEST = 31;

function named(sheet: string, date: string, number: number): string {
  const ending = ` ${date}${number === 1 ? '' : ` (${number})`}`;
  return sheet.slice(0, LONGEST - ending.length) + ending;
}
