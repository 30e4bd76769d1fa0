import { invariant } from '../../base/defect.ts';
import { bracket } from './bracket.ts';
import { certify } from './certificate.ts';
import type { Apportionment, Claim, DivisorMethod } from './claim.ts';
import { boundAt, divisorsOf } from './divisor.ts';
import { boundOf, quotaLevel, quotaOf, split } from './quota.ts';
import { SIGNPOSTS, type Signposts } from './signposts.ts';
import { compareRights, stepFrom, type Step } from './step.ts';

/**
 * Divides a pool by a divisor method inside floors and ceilings.
 *
 * Every claim starts at its floor; each further post goes to the largest weight / signpost(posts)
 * among the claims below their ceilings, equal averages to the larger weight, then to the lower
 * key. That is the same as clamp(round(weight / x), floor, ceiling) for a common divisor x.
 * Averages are compared as whole numbers, so no tie is ever settled by rounding noise.
 *
 * A larger pool never costs anyone a post, nor does a growing weight (monotonicity).
 *
 * Units: posts of one ledger; weights in points.
 *
 * @param pool posts to divide; the sums of floors and ceilings enclose it
 * @throws {Defect} if the result cannot be proved
 * @see Balinski & Young, Fair Representation (1982)
 *
 * @example
 * highestAverages('sainteLague', 10, [
 *   { key: 'a', weight: 6, floor: 0, ceiling: 9 },
 *   { key: 'b', weight: 3, floor: 0, ceiling: 9 },
 *   { key: 'c', weight: 1, floor: 2, ceiling: 9 },
 * ]).shares.map((share) => share.posts); // => [5, 3, 2]
 */
export function highestAverages(
  method: DivisorMethod,
  pool: number,
  claims: readonly Claim[],
): Apportionment {
  const signposts = SIGNPOSTS[method];
  const granted = grant(signposts, pool, claims);
  const certificate = certify(signposts, claims, granted);
  const divisors = divisorsOf(signposts, certificate);
  const level = quotaLevel(pool, claims);
  const shares = claims.map((claim, index) => {
    const posts = granted[index] ?? 0;
    const quota = quotaOf(claim, level);
    if (!divisors)
      return { key: claim.key, posts, quota, bound: boundOf(claim, split(claim, level)) };
    const { printed } = divisors;
    const bound = boundAt(signposts, { printed, claim, posts });
    return { key: claim.key, posts, quota, quotient: claim.weight / printed.value, bound };
  });
  return { method, shares, ...(divisors && { divisor: divisors.divisor }), ties: certificate.ties };
}

/** Posts of each claim, in the order given. */
function grant(signposts: Signposts, pool: number, claims: readonly Claim[]): readonly number[] {
  const { certain, possible } = bracket(signposts, pool, claims);
  const open: { readonly index: number; readonly step: Step }[] = [];
  claims.forEach((claim, index) => {
    for (let posts = certain[index] ?? 0; posts < (possible[index] ?? 0); posts += 1)
      open.push({ index, step: stepFrom(signposts, claim, posts) });
  });
  const left = pool - certain.reduce((sum, posts) => sum + posts, 0);
  invariant(left >= 0 && left <= open.length, 'the bracket does not enclose the pool');

  const posts = [...certain];
  open.sort((a, b) => compareRights(signposts, a.step, b.step));
  for (const { index } of open.slice(0, left)) posts[index] = (posts[index] ?? 0) + 1;
  return posts;
}
