import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../engine/allocation/apportion/apportion.ts';
import type { Claim, Method } from '../../../engine/allocation/apportion/claim.ts';
import { houseParadox } from '../../../engine/allocation/apportion/houseParadox.ts';
import { divisorMethods, methods, someDivision } from './someClaims.ts';

type Division = { readonly pool: number; readonly claims: readonly Claim[] };

const holds = (check: (division: Division) => void, numRuns = 200): void => {
  fc.assert(fc.property(someDivision, check), { numRuns });
};
const postsByKey = (method: Method, pool: number, claims: readonly Claim[]) =>
  new Map(apportion(method, pool, claims).shares.map(({ key, posts }) => [key, posts]));
const ceilings = (claims: readonly Claim[]) =>
  claims.reduce((sum, claim) => sum + claim.ceiling, 0);

describe.each(methods)('%s', (method) => {
  test('the posts sum to the pool, inside every floor and ceiling', () => {
    holds(({ pool, claims }) => {
      const { shares } = apportion(method, pool, claims);
      expect(shares.reduce((sum, share) => sum + share.posts, 0)).toBe(pool);
      shares.forEach(({ key, posts }, index) => {
        expect(key).toBe(claims[index]!.key);
        expect(posts).toBeGreaterThanOrEqual(claims[index]!.floor);
        expect(posts).toBeLessThanOrEqual(claims[index]!.ceiling);
      });
    });
  });

  test('the order of the sheet changes nothing, nor the divisor, nor the ties', () => {
    holds(({ pool, claims }) => {
      const straight = apportion(method, pool, claims);
      const turned = apportion(method, pool, [...claims].reverse());
      expect({ ...turned, shares: [...turned.shares].reverse() }).toEqual(straight);
      const halves = [...claims.slice(4), ...claims.slice(0, 4)];
      expect(postsByKey(method, pool, halves)).toEqual(postsByKey(method, pool, claims));
    });
  });

  test('points in another unit give the same posts', () => {
    holds(({ pool, claims }) => {
      fc.pre(claims.every((claim) => claim.weight < 2 ** 43));
      const scaled = claims.map((claim) => ({ ...claim, weight: claim.weight * 997 }));
      expect(postsByKey(method, pool, scaled)).toEqual(postsByKey(method, pool, claims));
    });
  });

  test('a tie names who got the post, by larger weight or lower key', () => {
    holds(({ pool, claims }) => {
      const { ties } = apportion(method, pool, claims);
      for (const { keys, granted, rule } of ties) {
        expect(granted.length).toBeGreaterThan(0);
        expect(granted).toEqual(keys.slice(0, granted.length));
        const last = claims.find(({ key }) => key === granted.at(-1))!;
        const first = claims.find(({ key }) => key === keys[granted.length])!;
        if (rule === 'largerWeight') expect(last.weight).toBeGreaterThan(first.weight);
        else expect([last.weight, last.key < first.key]).toEqual([first.weight, true]);
      }
    });
  });
});

describe.each(divisorMethods)('%s is monotone', (method) => {
  test('a larger pool costs nobody a post', () => {
    holds(({ pool, claims }) => {
      fc.pre(pool < ceilings(claims));
      const before = postsByKey(method, pool, claims);
      for (const [key, posts] of postsByKey(method, pool + 1, claims))
        expect(posts).toBeGreaterThanOrEqual(before.get(key)!);
    });
  });

  test('who grows while another shrinks does not lose a post to it', () => {
    holds(({ pool, claims }) => {
      const [growing, shrinking] = claims;
      fc.pre(growing !== undefined && shrinking !== undefined && growing.weight < 2 ** 52);
      const before = postsByKey(method, pool, claims);
      const after = postsByKey(method, pool, [
        { ...growing, weight: growing.weight + 1 + (growing.weight >> 3) },
        { ...shrinking, weight: Math.ceil(shrinking.weight / 2) },
        ...claims.slice(2),
      ]);
      const lost = after.get(growing.key)! < before.get(growing.key)!;
      const gained = after.get(shrinking.key)! > before.get(shrinking.key)!;
      expect(lost && gained).toBe(false);
    });
  });

  test('who grows while all others stand still loses nothing', () => {
    holds(({ pool, claims }) => {
      const [growing, ...others] = claims;
      fc.pre(growing !== undefined && growing.weight < 2 ** 52);
      const larger = { ...growing, weight: growing.weight * 2 };
      expect(postsByKey(method, pool, [larger, ...others]).get(growing.key)).toBeGreaterThanOrEqual(
        postsByKey(method, pool, claims).get(growing.key)!,
      );
    });
  });
});

describe('largestRemainder is not', () => {
  test('houseParadox names exactly those who lose a post to a larger pool', () => {
    holds(({ pool, claims }) => {
      fc.pre(pool < ceilings(claims));
      const after = postsByKey('largestRemainder', pool + 1, claims);
      const losers = [...postsByKey('largestRemainder', pool, claims)]
        .filter(([key, posts]) => after.get(key)! < posts)
        .map(([key]) => key);
      expect(houseParadox(pool, claims)).toEqual(losers);
    });
  });
});
