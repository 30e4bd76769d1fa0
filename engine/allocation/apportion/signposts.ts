import type { DivisorMethod } from './claim.ts';

/**
 * Where a method rounds up: signpost k lies between k and k + 1 posts, and a quotient beyond it
 * is worth k + 1. The average of a claim for its next post is weight / signpost(posts it has).
 */
export interface Signposts {
  /** Signposts are given to this power, so that square roots stay whole numbers. */
  readonly power: 1 | 2;
  /** Numerator of signpost(posts) to the power; 0 gives a first post infinite priority. */
  readonly numerator: (posts: number) => number;
  /** Denominator of signpost(posts) to the power. */
  readonly denominator: (posts: number) => number;
  /** How many signposts a quotient has reached: its rounding, but for noise at a signpost. */
  readonly reached: (quotient: number) => number;
}

/**
 * The five classic divisor methods.
 *
 * Numerators and denominators are exact up to 2²⁶ posts.
 *
 * @see Balinski & Young, Fair Representation (1982)
 */
export const SIGNPOSTS: Readonly<Record<DivisorMethod, Signposts>> = {
  /** Webster: k + 1/2, the ordinary rounding. */
  sainteLague: {
    power: 1,
    numerator: (posts) => 2 * posts + 1,
    denominator: () => 2,
    reached: (quotient) => Math.floor(quotient + 0.5),
  },
  /** Jefferson: k + 1, always down. */
  dHondt: {
    power: 1,
    numerator: (posts) => posts + 1,
    denominator: () => 1,
    reached: (quotient) => Math.floor(quotient),
  },
  /** Adams: k, always up. */
  adams: {
    power: 1,
    numerator: (posts) => posts,
    denominator: () => 1,
    reached: (quotient) => Math.floor(quotient) + 1,
  },
  /** Equal proportions: √(k(k + 1)), the geometric mean; given as its square. */
  huntingtonHill: {
    power: 2,
    numerator: (posts) => posts * (posts + 1),
    denominator: () => 1,
    reached: (quotient) => Math.floor(Math.sqrt(quotient * quotient + 0.25) + 0.5),
  },
  /** Dean: k(k + 1)/(k + 1/2), the harmonic mean. */
  dean: {
    power: 1,
    numerator: (posts) => 2 * posts * (posts + 1),
    denominator: (posts) => 2 * posts + 1,
    reached: (quotient) => Math.floor((quotient - 1 + Math.sqrt(quotient * quotient + 1)) / 2) + 1,
  },
};
