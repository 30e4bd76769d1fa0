import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../engine/allocation/apportion/apportion.ts';
import type { Claim, Method } from '../../../engine/allocation/apportion/claim.ts';
import {
  compareClaims,
  slowHighestAverages,
  slowLargestRemainder,
} from '../../support/slowApportion.ts';
import { divisorMethods, methods, someDivision } from './someClaims.ts';

const slow = (method: Method, pool: number, claims: readonly Claim[]) =>
  method === 'largestRemainder'
    ? slowLargestRemainder(pool, claims)
    : slowHighestAverages(method, pool, claims);

describe.each(methods)('%s', (method) => {
  test('agrees with handing out one post at a time, ties included', () => {
    fc.assert(
      fc.property(someDivision, ({ pool, claims }) => {
        const fast = apportion(method, pool, claims);
        const expected = slow(method, pool, claims);
        expect(fast.shares.map((share) => share.posts)).toEqual(expected.posts);
        expect([...fast.ties.flatMap((tie) => tie.keys)].sort()).toEqual(expected.tied);
        expect(fast.note).toBe(expected.note);
      }),
      { numRuns: 700 },
    );
  });

  test('agrees on a county of 150 with bounds', () => {
    const claims = county(150, 1e9);
    const expected = slow(method, 2400, claims).posts;
    expect(apportion(method, 2400, claims).shares.map((share) => share.posts)).toEqual(expected);
  });
});

describe.each(divisorMethods)('%s over 40,000 claims', (method) => {
  test.each([
    ['spread weights', county(40_000, 1e9)],
    ['weights full of ties', county(40_000, 12)],
  ])('passes over no better right: %s', (_, claims) => {
    const { shares } = apportion(method, 1_000_001, claims);
    expect(shares.reduce((sum, share) => sum + share.posts, 0)).toBe(1_000_001);
    const rows = claims.map((claim, index) => ({ claim, held: shares[index]!.posts }));
    const waiting = rows
      .filter((row) => row.held < row.claim.ceiling)
      .reduce((best, row) => (compareClaims(method, row, best) > 0 ? row : best));
    const unfair = rows.filter(
      ({ claim, held }) =>
        held > claim.floor && compareClaims(method, waiting, { claim, held: held - 1 }) > 0,
    );
    expect(unfair).toEqual([]);
  });
});

/** Claims from a fixed sequence, every third with narrow bounds. */
function county(size: number, spread: number): readonly Claim[] {
  let state = 7;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  return Array.from({ length: size }, (_, index) => ({
    key: String(index).padStart(6, '0'),
    weight: 1 + Math.floor(next() ** 2 * spread),
    floor: index % 3 === 0 ? 12 : 2,
    ceiling: index % 3 === 0 ? 30 : Infinity,
  }));
}
