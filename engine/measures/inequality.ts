import { log } from '../base/elementary.ts';

/** What one township holds, and how much work it has it for. */
export interface Holding {
  /** Posts, 0 or more. */
  readonly posts: number;
  /** Workload points, more than 0. */
  readonly points: number;
}

/**
 * Gini coefficient of posts per point, each township weighted by its points: 0 where all have the
 * same for a point of work, towards 1 where one has everything.
 *
 * @returns nothing without points, or without a post
 */
export function gini(holdings: readonly Holding[]): number | undefined {
  const sum = totals(holdings);
  if (!sum) return undefined;
  const poorestFirst = [...holdings].sort((a, b) => a.posts * b.points - b.posts * a.points);
  let below = 0;
  let area = 0;
  for (const { posts, points } of poorestFirst) {
    const share = posts / sum.posts;
    area += (points / sum.points) * (2 * below + share);
    below += share;
  }
  return Math.max(0, 1 - area);
}

/**
 * Theil index of posts per point: Σ share of posts × ln(share of posts ÷ share of points).
 *
 * @returns nothing without points, or without a post
 */
export function theil(holdings: readonly Holding[]): number | undefined {
  const sum = totals(holdings);
  if (!sum) return undefined;
  const index = holdings.reduce((total, { posts, points }) => {
    if (posts === 0) return total;
    const share = posts / sum.posts;
    return total + share * log(share / (points / sum.points));
  }, 0);
  return Math.max(0, index);
}

function totals(holdings: readonly Holding[]): Holding | undefined {
  const posts = holdings.reduce((sum, one) => sum + one.posts, 0);
  const points = holdings.reduce((sum, one) => sum + one.points, 0);
  return posts > 0 && points > 0 ? { posts, points } : undefined;
}
