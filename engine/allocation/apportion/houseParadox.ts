import { apportion } from './apportion.ts';
import type { Claim } from './claim.ts';
import { feasibility } from './feasibility.ts';

/**
 * The claims that would lose a post if there were one more to divide (Alabama paradox).
 *
 * Only largest remainder knows this; a divisor method never takes a post away for it.
 *
 * @param pool posts to divide; the sums of floors and ceilings enclose it
 * @returns their keys, in the order of the claims; none where one more post does not fit the bounds
 * @throws {Defect} as `apportion` does
 *
 * @example
 * houseParadox(10, [
 *   { key: 'a', weight: 6, floor: 0, ceiling: Infinity },
 *   { key: 'b', weight: 6, floor: 0, ceiling: Infinity },
 *   { key: 'c', weight: 2, floor: 0, ceiling: Infinity },
 * ]); // => ['c']
 */
export function houseParadox(pool: number, claims: readonly Claim[]): readonly string[] {
  const now = apportion('largestRemainder', pool, claims);
  if (!feasibility(pool + 1, claims).feasible) return [];
  const larger = apportion('largestRemainder', pool + 1, claims).shares;
  return now.shares
    .filter((share, index) => (larger[index]?.posts ?? 0) < share.posts)
    .map((share) => share.key);
}
