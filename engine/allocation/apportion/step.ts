import type { Claim } from './claim.ts';
import type { Fraction } from './fraction.ts';
import { precedence } from './precedence.ts';
import type { Signposts } from './signposts.ts';

/** One more post for one claim, and how good its right to it is. */
export interface Step {
  readonly claim: Claim;
  /** Posts before the step. */
  readonly posts: number;
  /** weight / signpost(posts) as a number; `Infinity` for a first post that comes before all. */
  readonly average: number;
}

/** Averages nearer to each other than this, relatively, are compared exactly. */
const DOUBTFUL = 1e-12;

/** The step of a claim from `posts` to one more. */
export function stepFrom(signposts: Signposts, claim: Claim, posts: number): Step {
  const signpost = signposts.numerator(posts) / signposts.denominator(posts);
  const average = claim.weight / (signposts.power === 2 ? Math.sqrt(signpost) : signpost);
  return { claim, posts, average };
}

/** The average of a step exactly, to the power of the signposts; over 0 for an infinite one. */
export const exactAverage = (signposts: Signposts, { claim, posts }: Step): Fraction => ({
  numerator: BigInt(claim.weight) ** BigInt(signposts.power) * BigInt(signposts.denominator(posts)),
  denominator: BigInt(signposts.numerator(posts)),
});

/**
 * Compares the averages of two steps without any rounding.
 *
 * @returns above 0 where `a` has the larger average, 0 where they are exactly equal
 */
export function compareAverages(signposts: Signposts, a: Step, b: Step): number {
  const lead = a.average - b.average;
  if (Math.abs(lead) > DOUBTFUL * Math.max(a.average, b.average)) return lead;
  // Cross-multiplied; exact in plain numbers as long as no product has passed 2⁵³.
  const left = crossProduct(signposts, a, b);
  const right = crossProduct(signposts, b, a);
  if (Math.max(left, right) <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = exactCrossProduct(signposts, a, b) - exactCrossProduct(signposts, b, a);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/**
 * Compares an average with a divisor without any rounding.
 *
 * @param divisor the divisor as a number, and exactly, to the power of the signposts
 * @returns above 0 where the average is larger
 */
export function compareWithDivisor(
  signposts: Signposts,
  step: Step,
  divisor: { readonly value: number; readonly exact: Fraction },
): number {
  const lead = step.average - divisor.value;
  if (Math.abs(lead) > DOUBTFUL * divisor.value) return lead;
  const average = exactAverage(signposts, step);
  const difference =
    average.numerator * divisor.exact.denominator - divisor.exact.numerator * average.denominator;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/**
 * Orders steps by right: larger average, then larger weight, then lower key.
 *
 * @returns below 0 where `a` has the better right; never 0 for the steps of two claims
 */
export const compareRights = (signposts: Signposts, a: Step, b: Step): number =>
  compareAverages(signposts, b, a) || precedence(a.claim, b.claim);

const crossProduct = (signposts: Signposts, a: Step, b: Step): number =>
  (signposts.power === 2 ? a.claim.weight * a.claim.weight : a.claim.weight) *
  signposts.denominator(a.posts) *
  signposts.numerator(b.posts);

const exactCrossProduct = (signposts: Signposts, a: Step, b: Step): bigint =>
  exactAverage(signposts, a).numerator * exactAverage(signposts, b).denominator;
