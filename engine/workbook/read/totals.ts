import { decimalOf, fractionOf, numberOf, plus, type Decimal } from '../../base/decimal.ts';
import type { StatedTotal } from '../../model/baseline.ts';
import { readCell } from '../parse/cell.ts';
import { classOfSubtotal } from '../recognise/rowKind.ts';
import type { Table, TableColumn, TableRow } from '../recognise/table.ts';
import type { Fact } from './facts.ts';

/**
 * The totals a table states beside what its rows add up to.
 *
 * 合计 takes all rows of the table. 小计 takes its own part: the rows since the last heading or
 * subtotal, or, where subtotals lead their parts, the rows up to the next one; a subtotal by class
 * below all rows takes the rows of that class.
 */
export function totalsOf(
  table: Table,
  facts: readonly Fact[],
  classes: ReadonlyMap<string, number>,
): readonly StatedTotal[] {
  const sums = table.rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
  if (sums.length === 0) return [];
  const columns = table.columns.filter(isAdded);
  const byColumn = new Map(
    columns.map(
      (column) => [column, facts.filter(({ header }) => isSame(header, column))] as const,
    ),
  );
  return sums.flatMap((row) => {
    const belongs = partOf(row, { table, classes });
    if (!belongs) return [];
    return columns.flatMap((column) => {
      const stated = statedAt(table, row, column);
      if (stated === undefined || column.field === undefined) return [];
      const own = (byColumn.get(column) ?? []).filter(belongs);
      const cell = table.view.cell(row.row, column.column);
      return [{ field: column.field, stated, summed: near(sumOf(own), stated), cell }];
    });
  });
}

/** One column, or the same column of the table beside it. */
const isSame = (one: TableColumn, other: TableColumn): boolean =>
  one === other ||
  (one.field === other.field && one.year === other.year && one.cell.row === other.cell.row);

const ADDED = new Set(['population', 'person', 'post', 'institution', 'area', 'money']);

const isAdded = ({ state, declared }: TableColumn): boolean =>
  state === 'read' && declared !== undefined && ADDED.has(declared.quantity);

function statedAt(table: Table, row: TableRow, column: TableColumn): number | undefined {
  if (!column.declared) return undefined;
  const value = table.view.valueAt(row.row, column.column);
  const reading = readCell(value, column.declared, column.unit);
  return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : undefined;
}

/** Which facts a total speaks of; nothing if that cannot be told. */
function partOf(
  total: TableRow,
  { table, classes }: { readonly table: Table; readonly classes: ReadonlyMap<string, number> },
): ((fact: Fact) => boolean) | undefined {
  if (total.kind === 'total') return () => true;
  const subtotals = table.rows.filter(({ kind }) => kind === 'subtotal');
  const parts = subtotals.map((one) => rowsOfPart(one, table));
  const own = new Set(parts[subtotals.indexOf(total)]);
  const sizeClass = classOfSubtotal(total.name);
  // Subtotals one below the other sum up classes, not parts of the sheet.
  const isByClass = sizeClass !== undefined && parts.some(({ length }) => length === 0);
  if (isByClass) {
    return classes.size === 0 ? undefined : ({ township }) => classes.get(township) === sizeClass;
  }
  return own.size === 0 ? undefined : ({ row }) => own.has(row);
}

/** The township rows between a subtotal and the heading or subtotal before it, or after it. */
function rowsOfPart(total: TableRow, { rows }: Table): readonly number[] {
  const breaks = rows.filter(({ kind }) => kind === 'subtotal' || kind === 'heading');
  const places = rows.filter(({ kind }) => kind === 'township').map(({ row }) => row);
  const isLeading =
    breaks[0]?.kind === 'subtotal' && places.every((row) => row > (breaks[0]?.row ?? 0));
  const before = breaks.filter(({ row }) => row < total.row).at(-1)?.row ?? -1;
  const after = breaks.find(({ row }) => row > total.row)?.row ?? Number.POSITIVE_INFINITY;
  return isLeading
    ? places.filter((row) => row > total.row && row < after)
    : places.filter((row) => row > before && row < total.row);
}

const ZERO: Decimal = { digits: 0n, scale: 0 };

const sumOf = (facts: readonly Fact[]): number =>
  numberOf(
    fractionOf(
      facts.reduce(
        (sum, { value }) => plus(sum, decimalOf(typeof value === 'number' ? value : 0) ?? ZERO),
        ZERO,
      ),
    ),
  );

/** Converted units (亩) leave a difference in the last digit that no planner made. */
const near = (summed: number, stated: number): number =>
  Math.abs(summed - stated) <= Math.abs(stated) * 1e-9 ? stated : summed;
