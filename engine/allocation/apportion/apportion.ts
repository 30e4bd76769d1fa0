import { invariant } from '../../base/defect.ts';
import type { Apportionment, Claim, Method } from './claim.ts';
import { feasibility } from './feasibility.ts';
import { highestAverages } from './highestAverages.ts';
import { largestRemainder } from './largestRemainder.ts';

/**
 * Divides a pool of posts among claims, by weight, inside floors and ceilings.
 *
 * Exact: the posts always sum to the pool, no bound is broken, no tie is settled by rounding noise
 * or by the order of the claims. With no claims and nothing to divide, nothing comes out.
 *
 * Units: posts of ONE ledger; administrative and public-institution posts never mix.
 *
 * @param pool posts to divide; whole
 * @throws {Defect} if the pool does not fit the bounds or a number is not whole: ask `feasibility`
 *   first and tell the planner
 *
 * @example
 * apportion('dHondt', 10, [
 *   { key: 'a', weight: 6, floor: 0, ceiling: Infinity },
 *   { key: 'b', weight: 3, floor: 0, ceiling: Infinity },
 *   { key: 'c', weight: 1, floor: 0, ceiling: Infinity },
 * ]).divisor?.shown; // => '0.9'
 */
export function apportion(method: Method, pool: number, claims: readonly Claim[]): Apportionment {
  const fit = feasibility(pool, claims);
  invariant(fit.feasible, 'the pool does not fit the bounds of the claims');
  return method === 'largestRemainder'
    ? largestRemainder(pool, claims)
    : highestAverages(method, pool, claims);
}
