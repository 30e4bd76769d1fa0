import type { IsoDate } from '../base/date.ts';
import type { QuotaChange } from '../model/baseline.ts';
import type { ReconciliationRow } from '../model/plan.ts';

/** What the ledger of changes says of one township and kind. Posts. */
export type Balance = Pick<ReconciliationRow, 'documents' | 'undocumented' | 'undated' | 'broken'>;

/**
 * Opening balance plus every row up to a day (期初 + 变动 = 现编制数).
 *
 * Rows run by date; a row without one keeps its place in the list and counts, because it is in the
 * books. Where no opening balance is given, the first row's stated number before it stands in.
 * A later opening balance (a carried-over year) starts afresh, and must agree with the rows before.
 *
 * @param changes rows of one township and kind, in the order of the sheet
 * @returns no `documents` where a row gives neither a change nor numbers to take it from
 */
export function balanceOf(changes: readonly QuotaChange[], asOf: IsoDate): Balance {
  const rows = inOrder(changes).filter(({ date }) => date === undefined || date <= asOf);
  const broken: ReconciliationRow['broken'][number][] = [];
  let documents: number | undefined;
  /** What the next row should call “before”: the last number that a document states. */
  let running: number | undefined;
  for (const [index, row] of rows.entries()) {
    const { cell } = row;
    if (row.opening) {
      const opening = row.to ?? row.from;
      if (running !== undefined && opening !== undefined && opening !== running)
        broken.push({ cell, expected: running, stated: opening });
      documents = opening;
      running = opening;
      continue;
    }
    broken.push(...faultsOf(row, running).map((fault) => ({ ...fault, cell })));
    if (index === 0) documents = row.from;
    const change = changeOf(row, running);
    documents = sum(documents, change);
    running = row.to ?? sum(row.from, row.change) ?? documents;
  }
  return {
    documents,
    broken,
    undocumented: cellsOf(rows.filter((row) => !row.opening && isBlank(row.document))),
    undated: cellsOf(rows.filter((row) => !row.opening && row.date === undefined)),
  };
}

/** By date; rows of one day, and rows without a date, stay where the sheet has them. */
function inOrder(changes: readonly QuotaChange[]): readonly QuotaChange[] {
  let last: IsoDate | undefined;
  const placed = changes.map((row) => {
    last = row.date ?? last;
    return { row, at: last ?? '' };
  });
  return placed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ row }) => row);
}

function faultsOf(
  { from, to, change }: QuotaChange,
  running: number | undefined,
): readonly { readonly expected: number; readonly stated: number }[] {
  const before = from ?? running;
  const faults = [];
  if (from !== undefined && running !== undefined && from !== running)
    faults.push({ expected: running, stated: from });
  if (before !== undefined && to !== undefined && change !== undefined && before + change !== to)
    faults.push({ expected: before + change, stated: to });
  return faults;
}

function changeOf(row: QuotaChange, running: number | undefined): number | undefined {
  if (row.change !== undefined) return row.change;
  const before = row.from ?? running;
  return row.to === undefined || before === undefined ? undefined : row.to - before;
}

const sum = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const cellsOf = (rows: readonly QuotaChange[]): Balance['undocumented'] =>
  rows.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
