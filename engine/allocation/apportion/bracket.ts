import type { Claim } from './claim.ts';
import type { Signposts } from './signposts.ts';

/** Posts that are certain and posts that are possible, claim by claim in the order given. */
export interface Bracket {
  readonly certain: readonly number[];
  readonly possible: readonly number[];
}

/** Relative width that covers the noise of floating-point quotients many times over. */
const NOISE = 1e-12;

/**
 * Narrows down by quotients in floating point who gets what, until few posts are open.
 *
 * Searches a level (posts per point, the inverse of a divisor) with too few posts and one with
 * enough. Each trial rounds weight × level once for every claim and aims, by the weight still
 * moving, a little past the pool, so that the two ends soon enclose it. What such a level gives is
 * right but for noise, so both ends are widened by more than the noise before they are believed.
 *
 * @param pool posts to divide; between the sums of floors and of ceilings
 */
export function bracket(signposts: Signposts, pool: number, claims: readonly Claim[]): Bracket {
  const none = trial(signposts, claims, 0);
  const certain = (level: number) => postsAt(signposts, claims, level * (1 - NOISE));
  const possible = (level: number) => postsAt(signposts, claims, level * (1 + NOISE));
  // First posts of infinite priority alone may use up the pool: then no level is low enough.
  if (none.posts >= pool) return { certain: claims.map(floorOf), possible: possible(0) };

  const overshoot = 1 + claims.length / 16;
  let low = { level: 0, posts: none.posts };
  let high = { level: Infinity, posts: Infinity };
  let level = pool / claims.reduce((sum, claim) => sum + claim.weight, 0);
  // What is still open grows with the turns: up to a post per claim may be tied at one level.
  for (let turn = 1; !isNarrow(low, high, overshoot * (turn + 1)); turn += 1) {
    const { posts, moving } = trial(signposts, claims, level);
    if (posts < pool) low = { level, posts };
    else high = { level, posts };
    const aim = level + (pool - posts + (posts < pool ? overshoot : -overshoot)) / moving;
    // Where steps jump, aiming may creep along one side: every third turn halves instead.
    const isUseful = turn % 3 !== 0 && aim > low.level && aim < high.level;
    level = isUseful ? aim : between(low.level, high.level);
  }
  return { certain: certain(low.level), possible: possible(high.level) };
}

interface End {
  readonly level: number;
  readonly posts: number;
}

const isNarrow = (low: End, high: End, patience: number): boolean =>
  high.posts - low.posts <= patience || high.level <= low.level * (1 + NOISE);

/** The posts at a level, and the weight of the claims that no bound holds there. */
function trial(signposts: Signposts, claims: readonly Claim[], level: number) {
  let posts = 0;
  let moving = 0;
  for (const claim of claims) {
    const rounded = signposts.reached(claim.weight * level);
    if (rounded < claim.floor) posts += claim.floor;
    else if (rounded >= claim.ceiling) posts += claim.ceiling;
    else {
      posts += rounded;
      moving += claim.weight;
    }
  }
  return { posts, moving };
}

const postsAt = (signposts: Signposts, claims: readonly Claim[], level: number) =>
  claims.map((claim) =>
    Math.max(claim.floor, Math.min(claim.ceiling, signposts.reached(claim.weight * level))),
  );

function between(low: number, high: number): number {
  if (low === 0) return high / 2;
  return high === Infinity ? low * 2 : Math.sqrt(low) * Math.sqrt(high);
}

const floorOf = (claim: Claim): number => claim.floor;
