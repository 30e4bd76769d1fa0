import { invariant } from '../../base/defect.ts';
import type { Claim } from './claim.ts';
import { exactSum } from './fraction.ts';
import { precedence } from './precedence.ts';
import { quotaLevel, split } from './quota.ts';

/** Whether a pool fits the bounds of its claims, and if not, what stands in the way. */
export type Feasibility =
  | { readonly feasible: true }
  | {
      readonly feasible: false;
      /** The floors exceed the pool, or the pool exceeds the ceilings. */
      readonly kind: 'floors' | 'ceilings';
      /** Sum of those bounds; posts. */
      readonly sum: number;
      /** Posts to divide. */
      readonly pool: number;
      /** Keys of the claims whose bounds to look at first, in that order. */
      readonly conflict: readonly string[];
    };

/** More posts than any pool has; up to here signposts are exact in plain numbers. */
const MOST_POSTS = 2 ** 26 - 1;

/**
 * Tells whether a pool can be divided inside floors and ceilings.
 *
 * Too many floors: the conflict is the fewest floors, largest first, which alone exceed the pool.
 * No posts given to anyone else matter, and none of them can be left out.
 *
 * Too low ceilings: here no few ceilings conflict by themselves; all of them together do, and
 * lifting any single one far enough would do. So the conflict is the fewest that need lifting if
 * none is to be lifted beyond its own share (pool × weight / Σ weights, rounded up): those
 * furthest below their share first, until the posts without a place have one. Such a list always
 * exists, because all shares together hold the pool. (Without any claim it is empty.)
 *
 * Units: posts. Equals by larger weight, then lower key.
 *
 * @throws {Defect} if a number is not whole or out of range, a floor lies above its ceiling, or two
 *   claims share a key: readers must have told the planner so
 *
 * @example
 * feasibility(7, [
 *   { key: 'a', weight: 1, floor: 3, ceiling: 9 },
 *   { key: 'b', weight: 1, floor: 5, ceiling: 9 },
 *   { key: 'c', weight: 1, floor: 2, ceiling: 9 },
 * ]); // => { feasible: false, kind: 'floors', sum: 10, pool: 7, conflict: ['b', 'a'] }
 */
export function feasibility(pool: number, claims: readonly Claim[]): Feasibility {
  requireWhole(pool, claims);
  const floors = Number(exactSum(claims.map((claim) => claim.floor)));
  if (floors > pool) {
    const conflict = fewest(claims, (claim) => claim.floor, pool + 1);
    return { feasible: false, kind: 'floors', sum: floors, pool, conflict };
  }
  const ceilings = claims.reduce((sum, claim) => sum + Math.min(claim.ceiling, pool), 0);
  if (ceilings < pool) {
    const level = quotaLevel(pool, claims);
    const missing = (claim: Claim): number => {
      const { whole, rest } = split(claim, level);
      return whole + (rest > 0n ? 1 : 0) - claim.ceiling;
    };
    const conflict = fewest(claims, missing, pool - ceilings);
    return { feasible: false, kind: 'ceilings', sum: ceilings, pool, conflict };
  }
  return { feasible: true };
}

/** Keys of the fewest claims whose sizes add up to at least `enough`: largest first. */
function fewest(
  claims: readonly Claim[],
  sizeOf: (claim: Claim) => number,
  enough: number,
): readonly string[] {
  const sized = claims.map((claim) => ({ claim, size: sizeOf(claim) }));
  sized.sort((a, b) => b.size - a.size || precedence(a.claim, b.claim));
  const keys: string[] = [];
  let sum = 0;
  for (const { claim, size } of sized) {
    if (sum >= enough) break;
    sum += size;
    keys.push(claim.key);
  }
  return keys;
}

function requireWhole(pool: number, claims: readonly Claim[]): void {
  invariant(Number.isInteger(pool) && pool >= 0, `a pool of ${pool} posts is not whole`);
  invariant(pool <= MOST_POSTS, `a pool of ${pool} posts is out of range`);
  const odd = claims.find((claim) => !isWhole(claim));
  invariant(odd === undefined, `claim ${odd?.key ?? ''} is not in whole numbers within range`);
  const keys = new Set(claims.map((claim) => claim.key));
  invariant(keys.size === claims.length, 'two claims share a key');
}

const isWhole = ({ weight, floor, ceiling }: Claim): boolean =>
  Number.isInteger(weight) &&
  weight >= 1 &&
  weight <= 2 ** 53 &&
  Number.isSafeInteger(floor) &&
  floor >= 0 &&
  floor <= ceiling &&
  (Number.isSafeInteger(ceiling) || ceiling === Infinity);
