import type { StepBounds } from '../model/adjustment.ts';
import type { LedgerRow, Method } from '../model/plan.ts';
import { divide } from './divide.ts';
import type { Entrant, Proposal } from './proposal.ts';

/** A township's step as the allocator gets it: its number so far is the target. */
export interface PaceInput {
  readonly method: Method;
  /** T − M: posts that townships hold together. */
  readonly available: number;
  /** This year's bounds on basic posts by township code. */
  readonly steps: ReadonlyMap<string, StepBounds>;
}

/**
 * This year's step (动态调整): the pool divided by the targets inside the bounds of the year.
 *
 * The targets stand in for points because they hold points, grants and policy bounds together: with
 * points alone a township above its ceiling would never come down to it. Where every target lies
 * inside its bounds, the targets come out. The sum is that of the targets, exactly.
 *
 * @param target the full recalculation, without a conflict
 */
export function paced(target: Proposal, { method, available, steps }: PaceInput): Proposal {
  const rows = new Map(target.rows.map((row) => [row.township, row]));
  const entrants = target.entrants.flatMap((entrant): Entrant[] => {
    const row = rows.get(entrant.claim.key);
    const step = steps.get(entrant.claim.key);
    return row && step ? [entering(entrant, row, step)] : [];
  });
  const setAside = target.heldOut + entrants.reduce((sum, { base }) => sum + base, 0);
  const division = divide(
    method,
    { available, setAside },
    entrants.map(({ claim }) => claim),
  );
  const heldOut = { heldOut: target.heldOut, entrants };
  if ('conflict' in division) {
    // Lower bounds that exceed the pool are posts that people hold: all else has been opened.
    const kind = division.conflict.kind === 'floors' ? 'protection' : division.conflict.kind;
    const open = target.rows.map((row) => (row.heldOut ? row : { ...row, proposal: undefined }));
    return { ...heldOut, rows: open, conflict: { ...division.conflict, kind } };
  }
  return {
    ...heldOut,
    proposal: division.run,
    rows: target.rows.map((row): LedgerRow => {
      const share = division.shares.get(row.township);
      const step = steps.get(row.township);
      if (!share || !step) return row;
      const proposal = (row.leadership ?? 0) + share.posts;
      return { ...row, step, proposal, bound: share.bound, quotient: undefined };
    }),
  };
}

/** So fine that a target of nobody weighs next to nothing. */
const POINTS_PER_POST = 1_000_000;

function entering(
  { workload }: Entrant,
  { township, leadership = 0, proposal = 0 }: LedgerRow,
  { low, high }: StepBounds,
): Entrant {
  const weight = Math.max(1, (proposal - leadership) * POINTS_PER_POST);
  return {
    workload,
    base: leadership,
    claim: { key: township, weight, floor: low, ceiling: high },
  };
}
