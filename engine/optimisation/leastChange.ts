import { feasibility } from '../allocation/apportion/feasibility.ts';
import { presentPosts } from '../allocation/terms.ts';
import { movedBy } from '../measures/moved.ts';
import type { Baseline } from '../model/baseline.ts';
import type { BindingRule, LeastChange, LeastChangeRow } from '../model/inquiry.ts';
import type { LedgerPlan, LedgerRow, Plan } from '../model/plan.ts';
import { fewestMoves } from './fewestMoves.ts';

/**
 * The fewest posts that have to move in one ledger so that every mandatory rule on posts holds: the
 * total, floors and ceilings, leadership posts, and a post for everybody in post.
 *
 * Posts converted from loans are the borrower's already, as M was theirs before: they do not move.
 * Exact; among equally few moves the numbers nearest to the proposal. Where no numbers fit, the
 * townships and rules in conflict are named.
 */
export function leastChange(
  { baseline, plan }: { readonly baseline: Baseline; readonly plan: Plan },
  kind: LedgerPlan['kind'],
): LeastChange {
  const { total, mobile, rows: ledgerRows } = plan.ledgers[kind];
  const rows = ledgerRows.flatMap((row): readonly LeastChangeRow[] => {
    const current = presentPosts(row);
    const { leadership } = row;
    if (current === undefined || leadership === undefined) return [];
    const people = baseline.posts[row.township]?.[kind].inPost;
    return [rowOf({ ...row, current, leadership }, people)];
  });
  if (total === undefined || mobile === undefined || rows.length < ledgerRows.length)
    return { kind, status: 'undetermined', rows };
  const available = total.posts - mobile;
  const conflict = conflictOf(rows, available);
  if (conflict) return { kind, status: 'infeasible', available, rows, conflict };
  const members = [...rows]
    .sort((a, b) => (a.township < b.township ? -1 : 1))
    .map(({ township, current, low, high = Infinity, proposal = current }) => ({
      ...{ key: township, current, low, high: Math.min(high, available), wanted: proposal },
    }));
  const settled = fewestMoves({ low: available, high: available, members }, available);
  const after = rows.map((row) => ({ ...row, posts: settled?.get(row.township) }));
  const changes = after.map(({ posts, current }) => (posts ?? current) - current);
  return {
    kind,
    status: 'solved',
    available,
    moved: movedBy(changes)?.moved,
    taken: changes.reduce((sum, change) => sum + Math.max(0, -change), 0),
    given: changes.reduce((sum, change) => sum + Math.max(0, change), 0),
    rows: after,
  };
}

function rowOf(
  row: LedgerRow & { readonly current: number; readonly leadership: number },
  people: number | undefined,
): LeastChangeRow {
  const least: readonly (readonly [BindingRule, number])[] = [
    ['ALC-113', row.leadership],
    ...(row.floor === undefined ? [] : [['ALC-108', row.leadership + row.floor] as const]),
    ...(people === undefined ? [] : [['STF-101', people] as const]),
  ];
  const [lowBy, low] = least.reduce((most, one) => (one[1] > most[1] ? one : most));
  return {
    ...{ township: row.township, current: row.current, proposal: row.proposal, low, lowBy },
    high: row.ceiling === undefined ? undefined : row.leadership + row.ceiling,
  };
}

function conflictOf(rows: readonly LeastChangeRow[], available: number): LeastChange['conflict'] {
  const crossed = rows.filter(({ low, high = Infinity }) => low > high);
  if (crossed.length > 0)
    return { kind: 'township', townships: crossed.map(({ township }) => township) };
  const fit = feasibility(
    available,
    rows.map(({ township, low, high = Infinity }) => ({
      ...{ key: township, weight: 1, floor: low, ceiling: high },
    })),
  );
  if (fit.feasible) return undefined;
  const kind = fit.kind === 'floors' ? 'above' : 'below';
  return { kind, townships: fit.conflict, sum: fit.sum, available };
}
