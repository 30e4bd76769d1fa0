import type { Sheet, SheetCell } from '../../engine/index.ts';
import { quoteSheet } from '../sheetName.ts';
import { absoluteRangeOf, longListOf } from './extras.ts';

/**
 * The hidden sheet that holds long drop-down lists.
 *
 * Excel allows 255 characters in a rule, which the names of fifty townships exceed.
 */
export const LISTS_SHEET = '_bianheng_lists';

/** Long lists of some sheets, laid out one a column. */
export interface LongLists {
  /** The sheet that holds them; absent if no list is long. */
  readonly sheet: Sheet | undefined;
  /** Where the values of a list are, as a formula. */
  readonly rangeOf: (values: readonly string[]) => string;
}

/** Collects the long lists of all sheets; equal lists share a column. */
export function collectLongLists(sheets: readonly Sheet[]): LongLists {
  const lists = new Map<string, readonly string[]>();
  for (const validation of sheets.flatMap((sheet) => sheet.validations ?? [])) {
    const long = longListOf(validation);
    if (long !== undefined) lists.set(keyOf(long), long);
  }
  const keys = [...lists.keys()];
  return {
    sheet: lists.size === 0 ? undefined : listsSheet([...lists.values()]),
    rangeOf: (values) => {
      const column = keys.indexOf(keyOf(values));
      const area = { top: 0, left: column, bottom: values.length - 1, right: column };
      return `${quoteSheet(LISTS_SHEET)}!${absoluteRangeOf(area)}`;
    },
  };
}

const keyOf = (values: readonly string[]): string => values.join('\n');

function listsSheet(lists: readonly (readonly string[])[]): Sheet {
  const length = Math.max(...lists.map((values) => values.length));
  const rowOf = (row: number): readonly (SheetCell | null)[] =>
    lists.map((values) => (row < values.length ? { value: values[row] ?? null } : null));
  return {
    name: LISTS_SHEET,
    widths: lists.map(() => 20),
    rows: Array.from({ length }, (_, row) => rowOf(row)),
    print: { paper: 'A4', landscape: false },
  };
}
