import type { Amounts } from '../model/stationPlan.ts';

/** Sum of posts and of people; a blank leaves that sum absent, since a blank is not zero. */
export const sumAmounts = (parts: readonly Amounts[]): Amounts => ({
  posts: sumOrNone(parts.map(({ posts }) => posts)),
  people: sumOrNone(parts.map(({ people }) => people)),
});

/** `one − other`, posts and people apart; absent where either is. */
export const lessAmounts = (one: Amounts, other: Amounts): Amounts => ({
  posts: less(one.posts, other.posts),
  people: less(one.people, other.people),
});

/** `one − other`, absent where either is. */
export const less = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

const sumOrNone = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
