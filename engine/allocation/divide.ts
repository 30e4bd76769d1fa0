import type { AllocationConflict, Method, Run } from '../model/plan.ts';
import { apportion } from './apportion/apportion.ts';
import type { Claim, Share } from './apportion/claim.ts';
import { feasibility } from './apportion/feasibility.ts';
import { houseParadox } from './apportion/houseParadox.ts';

/** Posts to divide: what there is, less what is spoken for. */
export interface Pool {
  readonly available: number;
  /** Leadership, posts kept, granted outright, held out or fixed. */
  readonly setAside: number;
}

/** A pool divided, or why it cannot be. */
export type Division =
  | { readonly run: Run; readonly shares: ReadonlyMap<string, Share> }
  | { readonly conflict: AllocationConflict };

/**
 * Divides a pool by the chosen method, or says why it cannot be divided.
 *
 * What planners type may cross a floor and a ceiling, or set more aside than there is (a negative
 * pool): both are named for what they are.
 */
export function divide(method: Method, from: Pool, claims: readonly Claim[]): Division {
  const pool = from.available - from.setAside;
  if (pool < 0)
    return {
      conflict: { kind: 'setAside', townships: [], sum: from.setAside, pool: from.available },
    };
  const crossed = claims.filter(({ floor, ceiling }) => floor > ceiling).map(({ key }) => key);
  if (crossed.length > 0)
    return { conflict: { kind: 'crossed', townships: crossed, sum: 0, pool } };
  const fit = feasibility(pool, claims);
  if (!fit.feasible) {
    const { kind, conflict, sum } = fit;
    return { conflict: { kind, townships: conflict, sum, pool } };
  }
  const result = apportion(method, pool, claims);
  const run: Run = {
    method,
    pool,
    divisor: result.divisor && {
      low: result.divisor.lowNumber,
      // An open end has no number; JSON and cells have no infinity either.
      ...(Number.isFinite(result.divisor.highNumber) ? { high: result.divisor.highNumber } : {}),
      shown: result.divisor.shown,
    },
    ties: result.ties.map(({ keys, granted, rule }) => ({
      townships: keys,
      winners: granted,
      rule: rule === 'lowerKey' ? 'lowerCode' : rule,
    })),
    remainderBasis: result.note,
    paradox: method === 'largestRemainder' ? houseParadox(pool, claims) : [],
  };
  return { run, shares: new Map(result.shares.map((share) => [share.key, share])) };
}
