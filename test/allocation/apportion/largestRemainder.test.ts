import { describe, expect, test } from 'vitest';
import { apportion } from '../../../engine/allocation/apportion/apportion.ts';
import { houseParadox } from '../../../engine/allocation/apportion/houseParadox.ts';
import { waterLevel } from '../../../engine/allocation/apportion/waterLevel.ts';
import { unbounded } from './someClaims.ts';

const divide = (pool: number, claims: ReturnType<typeof unbounded>) =>
  apportion('largestRemainder', pool, claims);

describe('quotas', () => {
  test('5700, 4700, 200, 1400, 5300, 300 by 32: three are tied for two posts', () => {
    const { shares, ties, note } = divide(32, unbounded(5700, 4700, 200, 1400, 5300, 300));
    expect(shares.map((share) => share.posts)).toEqual([10, 9, 0, 3, 10, 0]);
    expect(shares.map((share) => share.quota.toFixed(4))).toEqual([
      '10.3636',
      '8.5455',
      '0.3636',
      '2.5455',
      '9.6364',
      '0.5455',
    ]);
    expect(ties).toEqual([{ keys: ['b', 'd', 'f'], granted: ['b', 'd'], rule: 'largerWeight' }]);
    expect(note).toBe('quotas');
  });

  test('three equals and four posts: one gets the extra, all three are listed', () => {
    const { shares, ties } = divide(4, unbounded(1, 1, 1));
    expect(shares.map((share) => share.posts)).toEqual([2, 1, 1]);
    expect(ties).toEqual([{ keys: ['a', 'b', 'c'], granted: ['a'], rule: 'lowerKey' }]);
  });

  test('who is set to a bound leaves the quotas of the others alone', () => {
    const [a, b, c] = unbounded(80, 15, 5);
    const result = divide(10, [a!, b!, { ...c!, floor: 1 }]);
    // 8, 1.5, 0.5 → 1: one post is left for one of the two others, and b has the fraction.
    expect(result.shares.map((share) => [share.posts, share.bound])).toEqual([
      [8, undefined],
      [1, undefined],
      [1, 'floor'],
    ]);
    expect(result.note).toBe('quotas');
  });

  test('nothing to divide among nobody', () => {
    const expected = { method: 'largestRemainder', shares: [], ties: [], note: 'quotas' };
    expect(divide(0, [])).toEqual(expected);
  });
});

describe('the water level', () => {
  test('steps in where floors took more than fractions can give back', () => {
    const [a, b, c] = unbounded(90, 5, 5);
    const result = divide(10, [a!, { ...b!, floor: 2 }, { ...c!, floor: 2 }]);
    expect(result.shares.map((share) => [share.posts, share.bound])).toEqual([
      [6, undefined],
      [2, 'floor'],
      [2, 'floor'],
    ]);
    expect(result.note).toBe('waterLevel');
    expect(result.shares[0]).toMatchObject({ quota: 9, quotient: 6 });
  });

  test('steps in where a ceiling leaves more than one post a taker', () => {
    const [a, b, c] = unbounded(90, 5, 5);
    const result = divide(10, [{ ...a!, ceiling: 3 }, b!, c!]);
    expect(result.shares.map((share) => share.posts)).toEqual([3, 4, 3]);
    expect(result.note).toBe('waterLevel');
    expect(result.ties).toEqual([{ keys: ['b', 'c'], granted: ['b'], rule: 'lowerKey' }]);
  });

  test('is exact', () => {
    const [a, b, c] = unbounded(8, 1, 2);
    expect(waterLevel(10, [{ ...a!, ceiling: 4 }, b!, c!])).toEqual({
      numerator: 6n,
      denominator: 3n,
    });
  });
});

describe('a larger pool', () => {
  test('may cost the smallest a post', () => {
    expect(houseParadox(10, unbounded(6, 6, 2))).toEqual(['c']);
  });

  test('is not asked about where it would not fit', () => {
    const full = unbounded(6, 6, 2).map((claim, index) => ({
      ...claim,
      ceiling: [4, 4, 2][index]!,
    }));
    expect(houseParadox(10, full)).toEqual([]);
  });
});
