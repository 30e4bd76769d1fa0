import type { Method, Run } from '../model/plan.ts';
import { apportion } from './apportion/apportion.ts';
import type { Claim, Share } from './apportion/claim.ts';
import { feasibility } from './apportion/feasibility.ts';
import { houseParadox } from './apportion/houseParadox.ts';

/** Bounds that cannot hold together. */
export interface Conflict {
  readonly kind: 'floors' | 'ceilings';
  readonly townships: readonly string[];
  readonly sum: number;
  readonly pool: number;
}

/** A pool divided, or why it cannot be. */
export type Division =
  | { readonly run: Run; readonly shares: ReadonlyMap<string, Share> }
  | { readonly conflict: Conflict };

/**
 * Divides a pool by the chosen method, or names the bounds in the way.
 *
 * A negative pool, and a floor above its ceiling, are bounds in the way too: planners type them.
 */
export function divide(method: Method, pool: number, claims: readonly Claim[]): Division {
  const crossed = claims.filter(({ floor, ceiling }) => floor > ceiling);
  if (pool < 0 || crossed.length > 0) {
    const floors = claims.reduce((sum, { floor }) => sum + floor, 0);
    const townships = crossed.map(({ key }) => key);
    return { conflict: { kind: 'floors', townships, sum: floors, pool } };
  }
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
