import type { LedgerAdjustment, Relaxation, StepBounds } from '../model/adjustment.ts';
import { boundsOf, CLOSED, type Open, type Standing } from './standing.ts';
import type { StepTerms } from './terms.ts';

/** Bounds that the pool fits, by township code, and what had to be opened for it. */
export type Relaxed = Pick<
  LedgerAdjustment,
  'lowSum' | 'highSum' | 'protectedSum' | 'blocked' | 'opened'
> & {
  readonly bounds: ReadonlyMap<string, StepBounds>;
  /** Posts that people hold exceed the pool: nothing fits. */
  readonly isInfeasible: boolean;
};

/** One class after the other, for all townships; pace has a second stage, down to protection. */
const STAGES: readonly { readonly opens: Relaxation; readonly open: Open }[] = [
  { opens: 'deadBand', open: { ...CLOSED, deadBand: true } },
  { opens: 'priority', open: { ...CLOSED, deadBand: true, priority: true } },
  { opens: 'pace', open: { deadBand: true, priority: true, pace: true, toProtection: false } },
  { opens: 'pace', open: { deadBand: true, priority: true, pace: true, toProtection: true } },
];

/**
 * The bounds of all townships, opened on the side that blocks as far as the pool demands.
 *
 * Too many posts bound from below: the lower bounds open; too few allowed above: the upper ones.
 * A class that opens nothing is not named.
 *
 * @param pool basic posts to be divided among these townships
 */
export function relax(standings: readonly Standing[], terms: StepTerms, pool: number): Relaxed {
  const withOpen = (side: 'low' | 'high', open: Open): readonly StepBounds[] =>
    standings.map((one) => boundsOf(one, terms, { low: CLOSED, high: CLOSED, [side]: open }));
  const closed = withOpen('low', CLOSED);
  const sums = {
    lowSum: sumOf(closed, 'low'),
    highSum: sumOf(closed, 'high'),
    protectedSum: sumOf(withOpen('low', LAST), 'low'),
  };
  const side = sums.lowSum > pool ? 'low' : sums.highSum < pool ? 'high' : undefined;
  const named = (bounds: readonly StepBounds[]): Relaxed['bounds'] =>
    new Map(standings.map(({ township }, index) => [township, bounds[index] ?? NONE]));
  if (side === undefined)
    return { ...sums, opened: [], bounds: named(closed), isInfeasible: false };
  const opened: Relaxation[] = [];
  let bounds = closed;
  for (const { opens, open } of STAGES) {
    const next = withOpen(side, open);
    if (sumOf(next, side) !== sumOf(bounds, side) && !opened.includes(opens)) opened.push(opens);
    bounds = next;
    if (side === 'low' ? sumOf(bounds, side) <= pool : sumOf(bounds, side) >= pool) break;
  }
  const isInfeasible = sumOf(bounds, 'low') > pool;
  return { ...sums, blocked: side, opened, bounds: named(bounds), isInfeasible };
}

const LAST: Open = { deadBand: true, priority: true, pace: true, toProtection: true };
const NONE: StepBounds = { low: 0, high: 0 };

const sumOf = (bounds: readonly StepBounds[], side: 'low' | 'high'): number =>
  bounds.reduce((sum, one) => sum + one[side], 0);
