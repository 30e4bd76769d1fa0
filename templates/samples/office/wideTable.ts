import {
  columnLetters,
  type Area,
  type CellValue,
  type Sheet,
  type SheetCell,
  type StyleName,
} from '../../../engine/index.ts';
import type { Baseline, Township } from '../nouns.ts';
import type { OfficeColumn } from './columns.ts';

/** What stands around the wide table. */
export interface WideTable {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly OfficeColumn[];
  /** Townships by size class, with a 小计 under each, and a 合计 at the bottom. */
  readonly withTotals: boolean;
  readonly notes: readonly string[];
  /** A total that was typed, by column id: right or wrong, it stands in the 合计 row. */
  readonly typedTotals: Readonly<Record<string, number>>;
}

const TITLE_ROWS = 2;
const HEADER_ROWS = 3;
const FIRST = TITLE_ROWS + HEADER_ROWS;
const NAME_COLUMN = 2;
const CLASS_NAMES = { 1: '一类乡镇小计', 2: '二类乡镇小计', 3: '三类乡镇小计' } as const;

/** Lays the table out as offices draw it: title, three levels of header, subtotals, total, notes. */
export function wideTable(baseline: Baseline, table: WideTable): Sheet {
  const { columns } = table;
  const body = bodyOf(baseline, table);
  const wide = columns.length;
  const line = (text: string, style: StyleName): (SheetCell | null)[] => [
    { value: text, style },
    ...Array.from({ length: wide - 1 }, () => null),
  ];
  const rows = [
    line(table.title, 'title'),
    line(table.subtitle, 'subtitle'),
    ...headerRows(columns),
    ...body,
    ...table.notes.map((note) => line(note, 'note')),
  ];
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: wide - 1 });
  const notesTop = FIRST + body.length;
  return {
    name: table.name,
    widths: columns.map(({ width }) => width),
    rows,
    heights: { 0: 34, 1: 20, [TITLE_ROWS]: 24, [TITLE_ROWS + 1]: 24, [TITLE_ROWS + 2]: 62 },
    merges: [
      across(0),
      across(1),
      ...headerMerges(columns),
      ...table.notes.map((_, index) => across(notesTop + index)),
    ],
    frozen: { rows: FIRST, columns: NAME_COLUMN + 1 },
    print: {
      paper: 'A3',
      landscape: true,
      titleRows: [TITLE_ROWS, FIRST - 1],
      footer: '第&P页，共&N页',
    },
    tab: 'input',
  };
}

/** The header level of a column at a row; the last level reaches down to the lowest row. */
const levelAt = ({ levels }: OfficeColumn, row: number): string =>
  levels[Math.min(row, levels.length - 1)] ?? '';

/** Whether two neighbours stand under the same header down to a level. */
const isShared = (one: OfficeColumn | undefined, other: OfficeColumn | undefined, row: number) =>
  one !== undefined &&
  other !== undefined &&
  one.levels.length > row + 1 &&
  other.levels.length > row + 1 &&
  one.levels.slice(0, row + 1).join() === other.levels.slice(0, row + 1).join();

function headerRows(columns: readonly OfficeColumn[]): (SheetCell | null)[][] {
  return Array.from({ length: HEADER_ROWS }, (_, row) =>
    columns.map((column, index): SheetCell => {
      const isFirst = row < column.levels.length && !isShared(columns[index - 1], column, row);
      return { value: isFirst ? levelAt(column, row) : null, style: 'header' };
    }),
  );
}

function headerMerges(columns: readonly OfficeColumn[]): readonly Area[] {
  const merges: Area[] = [];
  columns.forEach((column, left) => {
    for (let row = 0; row < Math.min(column.levels.length, HEADER_ROWS); row += 1) {
      if (isShared(columns[left - 1], column, row)) continue;
      let right = left;
      while (isShared(column, columns[right + 1], row)) right += 1;
      const bottom = row === column.levels.length - 1 ? HEADER_ROWS - 1 : row;
      if (right > left || bottom > row)
        merges.push({
          top: TITLE_ROWS + row,
          left,
          bottom: TITLE_ROWS + bottom,
          right,
        });
    }
  });
  return merges;
}

function bodyOf(baseline: Baseline, table: WideTable): (SheetCell | null)[][] {
  const rows: (SheetCell | null)[][] = [];
  const add = (one: Township): void => {
    const number = FIRST + rows.length + 1;
    rows.push(table.columns.map((column) => cellOf(column, { one, baseline, table, number })));
  };
  if (!table.withTotals) {
    baseline.townships.forEach(add);
    return rows;
  }
  const subtotals: number[] = [];
  for (const sizeClass of [1, 2, 3] as const) {
    const group = baseline.townships.filter((one) => one.sizeClass === sizeClass);
    const top = FIRST + rows.length + 1;
    group.forEach(add);
    const bottom = FIRST + rows.length;
    subtotals.push(bottom + 1);
    rows.push(
      sumRow(table, { label: CLASS_NAMES[sizeClass], style: 'subtotal' }, (column, letters) => ({
        value: sumOf(column, group, baseline),
        formula: `SUM(${letters}${top}:${letters}${bottom})`,
      })),
    );
  }
  rows.push(
    sumRow(table, { label: '合    计', style: 'total' }, (column, letters) => {
      const typed = table.typedTotals[column.id ?? ''];
      if (typed !== undefined) return { value: typed };
      return {
        value: sumOf(column, baseline.townships, baseline),
        formula: subtotals.map((row) => `${letters}${row}`).join('+'),
      };
    }),
  );
  return rows;
}

function cellOf(
  { style, value, formula }: OfficeColumn,
  row: {
    readonly one: Township;
    readonly baseline: Baseline;
    readonly table: WideTable;
    readonly number: number;
  },
): SheetCell {
  const result = value(row.one, row.baseline);
  if (formula === undefined) return { value: result, style };
  const native = formula
    .replace(/\[([^\]]+)\]/g, (_, id: string) =>
      columnLetters(row.table.columns.findIndex((column) => column.id === id)),
    )
    .replaceAll('#', String(row.number));
  return { value: result, style, formula: native };
}

function sumRow(
  table: WideTable,
  { label, style }: { readonly label: string; readonly style: 'subtotal' | 'total' },
  sum: (column: OfficeColumn, letters: string) => SheetCell,
): (SheetCell | null)[] {
  return table.columns.map((column, index): SheetCell => {
    if (index === NAME_COLUMN) return { value: label, style: `${style}Label` };
    if (column.summed !== true) return { value: null, style };
    // Sums of decimals keep their decimals: 53.8100 万人 is not 54.
    const look = column.style.startsWith('decimal') ? column.style : style;
    return { ...sum(column, columnLetters(index)), style: look };
  });
}

/** Sums in the unit of the column without float noise: at most four decimals. */
function sumOf(
  { value }: OfficeColumn,
  townships: readonly Township[],
  baseline: Baseline,
): CellValue {
  const SCALE = 10_000;
  const sum = townships.reduce((total, one) => {
    const cell = value(one, baseline);
    return total + (typeof cell === 'number' ? Math.round(cell * SCALE) : 0);
  }, 0);
  return sum / SCALE;
}
