import { localAddressOf } from '../../model/grid.ts';
import type { Locale } from '../../model/locale.ts';
import type { SheetCell } from '../../model/sheet.ts';
import type { BalanceCell, RatioTotal, Table } from './table.ts';
import { both } from './words.ts';

/** Rows of a body that follow one another, both ends included, by row of the sheet. */
export interface Run {
  readonly top: number;
  readonly bottom: number;
}

/** The rows that are summed up, and where they stand: in one run, but for subtotals between them. */
export interface Body {
  readonly body: readonly (readonly SheetCell[])[];
  readonly runs: readonly Run[];
}

const TOTAL = both('合计', 'Total');
const KNOWN = both('已有数合计', 'Sum of what is known');
const UNKNOWN = both('未定（—）个数', 'Not known (—)');

/** What stands for a value that nobody has; a sum over one is not known either. */
export const DASH = '—';

/** A subtotal (SUM) under its own rows, in a row of the sheet. */
export const subtotalRow = <R>(
  table: Table<R>,
  body: Body,
  at: { readonly row: number; readonly label: string },
): readonly SheetCell[] => sumRow(table, body, { ...at, isPart: true });

/**
 * The rows under a body: subtotals (SUMIF) unless they stand inside, the total (SUM) and the balance.
 *
 * All are native formulas with the value a planner's Excel would show already in the file. Pending is
 * never zero: where a column has a dash its total is a dash, and two rows say what the known figures
 * come to and how many are not known.
 *
 * @param top the row of the sheet under the body
 */
export function sumRows<R>(
  table: Table<R>,
  body: Body & { readonly top: number },
  locale: Locale,
): readonly (readonly SheetCell[])[] {
  const { subtotals } = table;
  const rows: SheetCell[][] = [];
  const at = (): number => body.top + rows.length;
  for (const { word, label } of subtotals?.areInside === true ? [] : (subtotals?.words ?? [])) {
    const by = table.columns.findIndex(({ id }) => id === subtotals?.by);
    if (!body.body.some((row) => row[by]?.value === word[locale])) continue;
    const where = { by, word: word[locale] };
    rows.push(sumRow(table, body, { row: at(), label: label[locale], isPart: true, where }));
  }
  if (table.hasTotal !== true) return rows;
  rows.push(sumRow(table, body, { row: at(), label: TOTAL[locale] }));
  const balance = balanceRows(table, { total: rows.at(-1) ?? [], row: at() - 1 }, locale);
  return [...rows, ...balance, ...incompleteRows(table, body, locale)];
}

/** Under a total that is a dash: the sum of what is known, and how many are not. */
function incompleteRows<R>(
  table: Table<R>,
  body: Body,
  locale: Locale,
): readonly (readonly SheetCell[])[] {
  const isOpen = table.columns.map(
    ({ total }, index) => total === 'sum' && summed(body, index).value === DASH,
  );
  if (!isOpen.includes(true)) return [];
  const line = (label: string, of: (column: number) => SheetCell): readonly SheetCell[] =>
    table.columns.map((_, column): SheetCell => {
      if (column === labelColumn(table)) return { value: label, style: 'subtotalLabel' };
      return isOpen[column]
        ? { ...of(column), style: 'subtotal' }
        : { value: null, style: 'subtotal' };
    });
  return [
    line(KNOWN[locale], (column) => known(body, column)),
    line(UNKNOWN[locale], (column) => ({
      value: body.body.filter((row) => row[column]?.value === DASH).length,
      formula: body.runs.map((run) => `COUNTIF(${rangeDown(column, run)},"${DASH}")`).join('+'),
    })),
  ];
}

interface SumRow {
  readonly row: number;
  readonly label: string;
  /** Whether it is a subtotal. */
  readonly isPart?: boolean | undefined;
  /** Only rows whose cell in column `by` says `word`. */
  readonly where?: { readonly by: number; readonly word: string } | undefined;
}

function sumRow<R>(table: Table<R>, body: Body, sum: SumRow): SheetCell[] {
  const [label, style] = sum.isPart
    ? (['subtotalLabel', 'subtotal'] as const)
    : (['totalLabel', 'total'] as const);
  const cells = table.columns.map((column, index): SheetCell => {
    if (index === labelColumn(table)) return { value: sum.label, style: label };
    if (column.total === 'sum') return { ...summed(body, index, sum.where), style };
    return { value: null, style };
  });
  return cells.map((cell, index) => {
    const total = table.columns[index]?.total;
    return typeof total === 'object' ? { ...ratio(table, cells, { total, row: sum.row }) } : cell;
  });
}

/** The label stands in the second column, beside the serial number, where there are two. */
const labelColumn = <R>({ columns }: Table<R>): number => (columns.length > 1 ? 1 : 0);

function summed(body: Body, column: number, where?: SumRow['where']): SheetCell {
  const rows = body.body.filter((row) => !where || row[where.by]?.value === where.word);
  return rows.some((row) => row[column]?.value === DASH)
    ? { value: DASH }
    : known({ ...body, body: rows }, column, where);
}

/** The sum of the numbers of a column; nothing where there is none. */
function known({ body, runs }: Body, column: number, where?: SumRow['where']): SheetCell {
  const numbers = body.flatMap((row) => {
    const value = row[column]?.value;
    return typeof value === 'number' ? [value] : [];
  });
  if (numbers.length === 0) return { value: null };
  const ranges = runs.map((run) => rangeDown(column, run));
  const value = numbers.reduce((total, one) => total + one, 0);
  if (!where) return { value, formula: `SUM(${ranges.join(',')})` };
  const formulas = runs.map((run, index) => {
    const compared = rangeDown(where.by, run).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `SUMIF(${compared},"${where.word}",${ranges[index] ?? ''})`;
  });
  return { value, formula: formulas.join('+') };
}

const rangeDown = (column: number, { top, bottom }: Run): string =>
  `${localAddressOf({ row: top, column })}:${localAddressOf({ row: bottom, column })}`;

function ratio<R>(
  table: Table<R>,
  cells: readonly SheetCell[],
  of: { readonly total: RatioTotal; readonly row: number },
): SheetCell {
  const part = (
    id: string,
  ): { readonly value: SheetCell['value'] | undefined; readonly address: string } => {
    const column = table.columns.findIndex((one) => one.id === id);
    return {
      value: cells[column]?.value,
      address: localAddressOf({ row: of.row, column }),
    };
  };
  const dividend = part(of.total.dividend);
  const divisor = part(of.total.divisor);
  const style = of.total.style ?? 'decimal2';
  if (dividend.value === DASH || divisor.value === DASH) return { value: DASH, style };
  if (typeof dividend.value !== 'number' || typeof divisor.value !== 'number')
    return { value: null, style };
  if (divisor.value <= 0) return { value: null, style };
  return {
    value: (dividend.value / divisor.value) * of.total.scale,
    formula: `${dividend.address}/${divisor.address}*${of.total.scale}`,
    style,
  };
}

function balanceRows<R>(
  table: Table<R>,
  under: { readonly total: readonly SheetCell[]; readonly row: number },
  locale: Locale,
): readonly (readonly SheetCell[])[] {
  const above = table.columns.map((_, column) => {
    const value = under.total[column]?.value;
    return typeof value === 'number'
      ? [{ value, address: localAddressOf({ row: under.row, column }) }]
      : [];
  });
  return (table.balance ?? []).map(({ label, cells }, index) =>
    table.columns.map((column, place): SheetCell => {
      if (place === labelColumn(table)) return { value: label[locale], style: 'subtotalLabel' };
      const make = column.id === undefined ? undefined : cells[column.id];
      const before = above[place] ?? [];
      if (!make || before.length === 0) return { value: null, style: 'subtotal' };
      const cell: BalanceCell = make({ above: before });
      const address = localAddressOf({ row: under.row + 1 + index, column: place });
      above[place] = [...before, { value: cell.value, address }];
      return { ...cell, style: 'subtotal' };
    }),
  );
}
