import { isOurs, LISTS_SHEET, LOCALES, type Grid, type Sheet } from '../../engine/index.ts';
import { quoteSheet } from '../sheetName.ts';
import { absoluteRangeOf, longListOf } from './extras.ts';

/** Long lists of some sheets, laid out one a column. */
export interface LongLists {
  /**
   * The sheet that holds them; absent if no list is long.
   *
   * Excel allows 255 characters in a rule, which the names of fifty townships exceed; shorter lists
   * stand in their rules. It is seen like every other sheet of ours: hidden parts frighten auditors.
   */
  readonly sheet: Sheet | undefined;
  /** Where the values of a list are, as a formula. */
  readonly rangeOf: (values: readonly string[]) => string;
}

/** The sheet of long lists that a workbook has: rules of sheets that stay point into it. */
export interface EarlierLists {
  readonly name: string;
  readonly lists: readonly (readonly string[])[];
}

/**
 * Collects the long lists of all sheets; equal lists share a column.
 *
 * @param earlier goes on under its name: its lists stay in their columns, new ones take the blank
 * columns first
 */
export function collectLongLists(sheets: readonly Sheet[], earlier?: EarlierLists): LongLists {
  const lists = [...(earlier?.lists ?? [])];
  const longs = sheets.flatMap(({ validations = [] }) =>
    validations.flatMap((validation) => {
      const long = longListOf(validation);
      return long === undefined ? [] : [long];
    }),
  );
  const columnOf = (values: readonly string[]): number =>
    lists.findIndex((list) => keyOf(list) === keyOf(values));
  for (const long of longs) {
    if (columnOf(long) !== -1) continue;
    const blank = lists.findIndex((list) => list.length === 0);
    lists[blank === -1 ? lists.length : blank] = long;
  }
  const name = earlier?.name ?? nameAmong(sheets);
  return {
    sheet: longs.length === 0 ? undefined : listsSheet(name, lists),
    rangeOf: (values) => {
      const column = columnOf(values);
      const area = { top: HEADS, left: column, bottom: HEADS + values.length - 1, right: column };
      return `${quoteSheet(name)}!${absoluteRangeOf(area)}`;
    },
  };
}

/** Whether a sheet is the one of long lists, in any language. */
export const isListsSheet = (name: string): boolean => NAMES.includes(name);

/** The sheet of long lists among those of a workbook. */
export function earlierLists(grids: readonly Grid[]): EarlierLists | undefined {
  const grid = grids.find((one) => isOurs(one) && isListsSheet(one.sheet));
  if (grid === undefined) return undefined;
  const rows = grid.rows.slice(Math.max(0, HEADS - grid.top));
  const columns = Math.max(0, ...rows.map(({ length }) => grid.left + length));
  const lists = Array.from({ length: columns }, (_, column) =>
    rows.flatMap((row) => {
      const value = row[column - grid.left] ?? null;
      return value === null || value === '' ? [] : [textOf(value)];
    }),
  );
  return { name: grid.sheet, lists };
}

/** The lists that some sheet takes its values from, each where it was; the other columns are blank. */
export function usedLists(
  { name, lists }: EarlierLists,
  columns: ReadonlySet<number>,
): EarlierLists {
  const used = lists.map((list, column) => (columns.has(column) ? list : []));
  return { name, lists: used.slice(0, used.map(({ length }) => length > 0).lastIndexOf(true) + 1) };
}

const textOf = (value: NonNullable<Grid['rows'][number][number]>): string =>
  typeof value === 'object' ? value.error : String(value);

const keyOf = (values: readonly string[]): string => values.join('\n');

const NAMES: readonly string[] = LOCALES.map((locale) => LISTS_SHEET[locale]);

/** In the language of the sheets it is for, as their names show it. */
const nameAmong = (sheets: readonly Sheet[]): string =>
  LISTS_SHEET[sheets.some(({ name }) => /\p{Script=Han}/u.test(name)) ? 'zh-CN' : 'en-US'];

/** Rows above the lists. */
const HEADS = 1;

function listsSheet(name: string, lists: readonly (readonly string[])[]): Sheet {
  const length = Math.max(...lists.map((values) => values.length));
  const heading = name === LISTS_SHEET['zh-CN'] ? HEADING['zh-CN'] : HEADING['en-US'];
  return {
    name,
    widths: lists.map(() => 20),
    rows: [
      [{ value: heading, style: 'note' }],
      ...Array.from({ length }, (_, row) =>
        lists.map((values) => (row < values.length ? { value: values[row] ?? null } : null)),
      ),
    ],
    print: { paper: 'A4', landscape: false },
    tab: 'record',
  };
}

const HEADING = {
  'zh-CN': '各表的下拉选项取自本表，请勿改动。',
  'en-US': 'The drop-down lists of the other sheets are taken from here; leave it as it is.',
} as const;
