import type { IsoDate } from '../base/date.ts';
import type { QuotaChange } from '../model/baseline.ts';
import type { LedgerStep, ReconciliationRow } from '../model/plan.ts';

/** What the ledger of changes says of one township and kind. Posts. */
export type Balance = Pick<
  ReconciliationRow,
  'documents' | 'undocumented' | 'undated' | 'broken' | 'trail'
>;

/**
 * Opening balance plus every row up to a day (期初 + 变动 = 现编制数).
 *
 * Rows run by date; a row without one keeps its place in the list and counts, because it is in the
 * books. Where no opening balance is given, what the first row states stands in: its number before
 * and its change, else its number after. A later opening balance (a carried-over year) starts
 * afresh, and must agree with the rows before.
 *
 * @param changes rows of one township and kind, in the order of the sheet
 * @returns no `documents` where the last row gives neither a change nor numbers to take it from
 */
export function balanceOf(changes: readonly QuotaChange[], asOf: IsoDate): Balance {
  const ordered = inOrder(changes);
  const broken: ReconciliationRow['broken'][number][] = [];
  let state: Running = {};
  const trail = ordered.map((row): LedgerStep => {
    if (row.date !== undefined && row.date > asOf) return { row, fits: true, isLater: true };
    const faults = row.opening ? openingFaults(row, state) : faultsOf(row, state.stated);
    broken.push(...faults.map((fault) => ({ ...fault, cell: row.cell })));
    state = after(row, state);
    return { row, balance: state.balance, fits: faults.length === 0, isLater: false };
  });
  const counted = trail.filter(({ isLater }) => !isLater).map(({ row }) => row);
  return {
    documents: state.balance,
    broken,
    trail,
    undocumented: cellsOf(counted.filter((row) => !row.opening && isBlank(row.document))),
    undated: cellsOf(counted.filter((row) => !row.opening && row.date === undefined)),
  };
}

interface Running {
  /** Opening balance and changes, added up. */
  readonly balance?: number | undefined;
  /** What the next row should call “before”: the last number that a document states. */
  readonly stated?: number | undefined;
}

function after(row: QuotaChange, { balance, stated }: Running): Running {
  if (row.opening) {
    const opening = row.to ?? row.from;
    return { balance: opening, stated: opening };
  }
  // Nothing to add to: the document's own numbers start the balance.
  const added = sum(balance, changeOf(row, stated));
  const now = balance === undefined ? (sum(row.from, changeOf(row, stated)) ?? row.to) : added;
  return { balance: now, stated: row.to ?? sum(row.from, row.change) ?? now };
}

function openingFaults(row: QuotaChange, { stated }: Running): readonly Fault[] {
  const opening = row.to ?? row.from;
  return stated !== undefined && opening !== undefined && opening !== stated
    ? [{ expected: stated, stated: opening }]
    : [];
}

interface Fault {
  readonly expected: number;
  readonly stated: number;
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
): readonly Fault[] {
  const before = from ?? running;
  const faults: Fault[] = [];
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

/** Whether a document is not named. */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || text.trim() === '';

const cellsOf = (rows: readonly QuotaChange[]): Balance['undocumented'] =>
  rows.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
