import type { Column, SheetContract } from '../contract/column.ts';
import { CONTRACTS } from '../contract/contracts.ts';
import { isBlank } from '../parse/text.ts';
import { headerPaths, type HeaderPath } from './header.ts';
import { headerIndexOf, matchHeader, type HeaderIndex } from './headerIndex.ts';
import { isApproved } from './ledgerRows.ts';
import { joined, type TableColumn } from './table.ts';
import type { View } from './view.ts';

/** A list of records found on a sheet. */
export interface ListTable {
  readonly contract: SheetContract;
  readonly view: View;
  readonly columns: readonly TableColumn[];
  /** Rows below the header that hold anything in a known column. */
  readonly rows: readonly number[];
}

const LISTS = CONTRACTS.filter(({ shape }) => shape === 'list');
const INDEXES = new Map<SheetContract, HeaderIndex>(
  LISTS.map((contract) => [contract, headerIndexOf([...contract.columns, ...weakNames(contract)])]),
);

/** 单位, 名称 and the like mean the township only where nothing else claims them. */
function weakNames({ columns }: SheetContract): readonly Column[] {
  return columns
    .filter(({ id }) => id === 'name')
    .map((column) => ({ ...column, alsoCalled: column.inGroup }));
}

/** Rows in which a header may start. */
const HEADER_ROWS = 30;

/**
 * Finds the list that a sheet holds.
 *
 * @param named the contract that the sheet is named after, if any: it needs its required headers;
 *   any other sheet needs all the headers that tell the list from others
 */
export function listTable(view: View, named: SheetContract | undefined): ListTable | undefined {
  const own = named?.shape === 'list' ? best(view, named, true) : undefined;
  const found = own ? [own] : LISTS.flatMap((contract) => best(view, contract, false) ?? []);
  return found.reduce<ListTable | undefined>(
    (most, one) => (most && most.columns.length >= one.columns.length ? most : one),
    undefined,
  );
}

function best(view: View, contract: SheetContract, isNamed: boolean): ListTable | undefined {
  const index = INDEXES.get(contract);
  if (!index) return undefined;
  const last = Math.min(view.bottom, view.top + HEADER_ROWS);
  let most: { row: number; columns: readonly TableColumn[] } | undefined;
  for (let row = view.top; row <= last; row += 1) {
    if (!hasWords(view, row)) continue;
    const columns = columnsAt(view, row, index);
    if (columns.length > (most?.columns.length ?? 1)) most = { row, columns };
  }
  if (!most || !hasRequired(contract, most.columns)) return undefined;
  if (!isNamed && !isTold(contract, most.columns)) return undefined;
  // 核定 beside 实有 by 编制类型 is a table of posts, not a count of real names.
  if (!isNamed && contract.id === 'realNames' && pathsAt(view, most.row).some(isApproved))
    return undefined;
  return { contract, view, columns: most.columns, rows: rowsBelow(view, most) };
}

/** A header is made of words: rows with figures are left out. */
const hasWords = (view: View, row: number): boolean =>
  (view.grid.rows[row - view.top] ?? []).every((value) => typeof value !== 'number');

const pathsAt = (view: View, row: number): readonly HeaderPath[] =>
  headerPaths(view, { top: row, bottom: row }, [view.left, view.right]);

function columnsAt(view: View, row: number, index: HeaderIndex): readonly TableColumn[] {
  const taken = new Set<string>();
  return pathsAt(view, row).flatMap((path) => {
    const column = matchHeader(index, path.segments, [])?.column;
    if (!column || taken.has(column.id)) return [];
    taken.add(column.id);
    return [
      {
        sheet: view.grid.sheet,
        header: joined(path.levels),
        cell: view.cell(path.row, path.column),
        column: path.column,
        state: 'read' as const,
        field: column.id,
        declared: column,
        unit: path.unit,
        mapped: false,
      },
    ];
  });
}

const hasRequired = ({ columns }: SheetContract, found: readonly TableColumn[]): boolean =>
  columns.every(
    ({ id, required }) =>
      required !== true || id === 'name' || found.some(({ field }) => field === id),
  );

function isTold(contract: SheetContract, columns: readonly TableColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const hasTownship =
    !contract.columns.some(({ id }) => id === 'name') || fields.has('name') || fields.has('code');
  const sets = contract.toldBy ?? [];
  return hasTownship && sets.some((set) => set.every((field) => fields.has(field)));
}

function rowsBelow(
  view: View,
  { row: header, columns }: { readonly row: number; readonly columns: readonly TableColumn[] },
): readonly number[] {
  const rows: number[] = [];
  const start = Math.max(
    header,
    ...columns.map(({ cell }) => view.mergeAt(cell.row, cell.column)?.bottom ?? header),
  );
  for (let row = start + 1; row <= view.bottom; row += 1)
    if (columns.some(({ column }) => !isBlank(view.valueAt(row, column)))) rows.push(row);
  return rows;
}
