import { invariant } from '../../base/defect.ts';
import type { Apportionment, Claim, Share, Tie } from './claim.ts';
import type { Fraction } from './fraction.ts';
import { precedence, tieBetween } from './precedence.ts';
import { boundOf, quotaLevel, quotaOf, split } from './quota.ts';
import { waterLevel } from './waterLevel.ts';

/**
 * Divides a pool by largest remainders 最大余额法 (Hamilton), inside floors and ceilings.
 *
 * A quota outside its bounds is set to the bound and the others keep theirs, as history did; whole
 * posts go out, the rest by largest fraction among the claims inside their bounds and below their
 * ceilings. Where that cannot come out (the bounds have taken more than is there, or leave more
 * than one post for each taker), the same is done with weight × water level in place of quotas.
 *
 * The familiar method, but a larger pool may cost someone a post: see `houseParadox`.
 *
 * Units: posts of one ledger; weights in points. Fractions are compared as whole numbers.
 *
 * @param pool posts to divide; the sums of floors and ceilings enclose it
 *
 * @example
 * largestRemainder(4, [
 *   { key: 'a', weight: 5, floor: 0, ceiling: Infinity },
 *   { key: 'b', weight: 3, floor: 0, ceiling: Infinity },
 *   { key: 'c', weight: 1, floor: 0, ceiling: Infinity },
 * ]).shares.map((share) => share.posts); // => [2, 1, 1]
 */
export function largestRemainder(pool: number, claims: readonly Claim[]): Apportionment {
  const quotas = quotaLevel(pool, claims);
  const byQuota = divide(pool, claims, quotas);
  const level = byQuota ? quotas : waterLevel(pool, claims);
  const division = byQuota ?? divide(pool, claims, level);
  invariant(division !== undefined, 'the water level does not come out');

  const shares = division.parts.map(({ claim, bound }, index) => ({
    key: claim.key,
    posts: division.posts[index] ?? 0,
    quota: quotaOf(claim, quotas),
    ...(!byQuota && { quotient: quotaOf(claim, level) }),
    bound,
  }));
  const note = byQuota ? 'quotas' : 'waterLevel';
  return { method: 'largestRemainder', shares, ties: division.ties, note };
}

interface Part {
  readonly claim: Claim;
  readonly index: number;
  readonly posts: number;
  readonly rest: bigint;
  readonly bound: Share['bound'];
}

interface Division {
  readonly parts: readonly Part[];
  readonly posts: readonly number[];
  readonly ties: readonly Tie[];
}

/** Rounds weight × level by largest remainders; nothing where that cannot give the pool. */
function divide(pool: number, claims: readonly Claim[], level: Fraction): Division | undefined {
  const parts = claims.map((claim, index) => partOf(claim, index, level));
  const takers = parts.filter((part) => !part.bound && part.posts < part.claim.ceiling);
  const left = pool - parts.reduce((sum, part) => sum + part.posts, 0);
  if (left < 0 || left > takers.length) return undefined;

  takers.sort((a, b) =>
    a.rest === b.rest ? precedence(a.claim, b.claim) : a.rest > b.rest ? -1 : 1,
  );
  const posts = parts.map((part) => part.posts);
  for (const { index } of takers.slice(0, left)) posts[index] = (posts[index] ?? 0) + 1;
  return { parts, posts, ties: tiesAt(takers, left) };
}

function partOf(claim: Claim, index: number, level: Fraction): Part {
  const exact = split(claim, level);
  const bound = boundOf(claim, exact);
  return { claim, index, posts: bound ? claim[bound] : exact.whole, rest: exact.rest, bound };
}

/** The tie between the last taker served and the first that is not, where there is one. */
function tiesAt(takers: readonly Part[], served: number): readonly Tie[] {
  const rest = takers[served]?.rest;
  if (served === 0 || rest === undefined || takers[served - 1]?.rest !== rest) return [];
  const tied = (parts: readonly Part[]): readonly Claim[] =>
    parts.filter((part) => part.rest === rest).map((part) => part.claim);
  return [tieBetween(tied(takers.slice(0, served)), tied(takers.slice(served)))];
}
