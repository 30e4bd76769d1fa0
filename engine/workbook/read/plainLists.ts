import type { Column } from '../contract/column.ts';
import { contractOf } from '../contract/contracts.ts';
import {
  PLAIN_LISTS,
  type PlainList,
  type PlainLists,
  type PlainRow,
} from '../contract/plainLists.ts';
import type { ListRow } from './records.ts';

const KEYS = new Set(['code', 'name']);

/**
 * Reads every list whose rows are taken as they stand.
 *
 * A blank cell is an absent member. A row whose required cell could not be understood is left out:
 * what is wrong with it has been said where the cell was read.
 *
 * @returns only the lists that have rows
 */
export function plainListsOf(rowsOf: (id: PlainList) => readonly ListRow[]): PlainLists {
  return Object.fromEntries(
    PLAIN_LISTS.flatMap((id) => {
      const rows = rowsOf(id).flatMap((row) => plainRow(id, row) ?? []);
      return rows.length === 0 ? [] : [[id, rows]];
    }),
  );
}

/** The same lists, only rows of townships that exist on the cut-off date. */
export const plainListsWithin = (lists: PlainLists, codes: ReadonlySet<string>): PlainLists =>
  Object.fromEntries(
    Object.entries(lists).map(([id, rows]) => [
      id,
      (rows as readonly { readonly township: string }[]).filter(({ township }) =>
        codes.has(township),
      ),
    ]),
  );

function plainRow<L extends PlainList>(id: L, row: ListRow): PlainRow<L> | undefined {
  const columns = contractOf(id).columns.filter((column) => !KEYS.has(column.id));
  const members = columns.map((column) => [column, valueOf(row, column)] as const);
  if (members.some(([{ required }, value]) => required === true && value === undefined))
    return undefined;
  const { township, cell } = row;
  const named = members
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => [column.id.slice(id.length + 1), value]);
  // The contract says which members there are and which of them have to be there.
  return { township, ...Object.fromEntries(named), cell } as PlainRow<L>;
}

function valueOf(row: ListRow, { id, quantity }: Column): string | number | boolean | undefined {
  if (quantity === 'flag') return row.flag(id);
  return row.text(id) ?? row.number(id);
}
