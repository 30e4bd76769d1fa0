import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Defect } from '../../../engine/base/defect.ts';
import { apportion } from '../../../engine/allocation/apportion/apportion.ts';
import type { Claim } from '../../../engine/allocation/apportion/claim.ts';
import { feasibility } from '../../../engine/allocation/apportion/feasibility.ts';
import { methods, someClaims, unbounded } from './someClaims.ts';

const bounded = (...bounds: readonly (readonly [number, number])[]): readonly Claim[] =>
  unbounded(...bounds.map(() => 10)).map((claim, index) => ({
    ...claim,
    floor: bounds[index]![0],
    ceiling: bounds[index]![1],
  }));

describe('floors above the pool', () => {
  test('the conflict is the fewest floors, largest first', () => {
    expect(feasibility(7, bounded([3, 9], [5, 9], [2, 9], [0, 9]))).toEqual({
      feasible: false,
      kind: 'floors',
      sum: 10,
      pool: 7,
      conflict: ['b', 'a'],
    });
  });

  test('one floor alone may be too much', () => {
    expect(feasibility(4, bounded([3, 9], [5, 9]))).toMatchObject({ conflict: ['b'] });
  });
});

describe('ceilings below the pool', () => {
  test('the conflict is the fewest to lift to their share, furthest below first', () => {
    const [a, b, c] = unbounded(60, 30, 10);
    const held = [
      { ...a!, ceiling: 5 },
      { ...b!, ceiling: 2 },
      { ...c!, ceiling: 2 },
    ];
    expect(feasibility(10, held)).toEqual({
      feasible: false,
      kind: 'ceilings',
      sum: 9,
      pool: 10,
      conflict: ['a'],
    });
    expect(feasibility(20, held)).toMatchObject({ conflict: ['a', 'b'] });
  });

  test('posts for nobody conflict with no claim', () => {
    expect(feasibility(3, [])).toMatchObject({ feasible: false, kind: 'ceilings', conflict: [] });
  });
});

test('both bounds met exactly fit', () => {
  expect(feasibility(10, bounded([4, 9], [6, 9]))).toEqual({ feasible: true });
  expect(feasibility(10, bounded([0, 4], [0, 6]))).toEqual({ feasible: true });
  expect(feasibility(0, [])).toEqual({ feasible: true });
});

test('a conflict is a real one, none of it can be left out, and row order does not matter', () => {
  fc.assert(
    fc.property(someClaims, fc.nat(40), (claims, pool) => {
      const verdict = feasibility(pool, claims);
      expect(feasibility(pool, [...claims].reverse())).toEqual(verdict);
      if (verdict.feasible) return;
      if (verdict.kind === 'floors') {
        const floors = verdict.conflict.map((key) => claims.find((c) => c.key === key)!.floor);
        const sum = floors.reduce((total, floor) => total + floor, 0);
        expect(sum).toBeGreaterThan(pool);
        expect(sum - floors.at(-1)!).toBeLessThanOrEqual(pool);
        return;
      }
      const lifted = (keys: readonly string[]) =>
        claims.map((claim) => (keys.includes(claim.key) ? { ...claim, ceiling: pool } : claim));
      expect(feasibility(pool, lifted(verdict.conflict)).feasible).toBe(claims.length > 0);
      const weights = claims.reduce((total, claim) => total + BigInt(claim.weight), 0n);
      const room = claims
        .filter((claim) => verdict.conflict.includes(claim.key))
        .map((claim) => {
          const share = (BigInt(pool) * BigInt(claim.weight) + weights - 1n) / weights;
          return Number(share) - claim.ceiling;
        });
      const missing = pool - verdict.sum;
      const gained = room.reduce((total, posts) => total + posts, 0);
      if (claims.length > 0) expect(gained).toBeGreaterThanOrEqual(missing);
      if (room.length > 0) expect(gained - Math.min(...room)).toBeLessThan(missing);
    }),
    { numRuns: 1000 },
  );
});

describe('our own mistakes stop the program', () => {
  const [claim] = unbounded(5);
  test.each([
    ['a pool that is not whole', 1.5, [claim!]],
    ['a negative pool', -1, [claim!]],
    ['a pool no state has', 2 ** 26, [claim!]],
    ['a weight of nothing', 1, [{ ...claim!, weight: 0 }]],
    ['a weight that is not whole', 1, [{ ...claim!, weight: 0.5 }]],
    ['a weight beyond 2⁵³', 1, [{ ...claim!, weight: 2 ** 54 }]],
    ['a weight that is no number', 1, [{ ...claim!, weight: NaN }]],
    ['half a floor', 1, [{ ...claim!, floor: 0.5 }]],
    ['half a ceiling', 1, [{ ...claim!, ceiling: 1.5 }]],
    ['a floor above its ceiling', 1, [{ ...claim!, floor: 2, ceiling: 1 }]],
    ['one key twice', 1, [claim!, claim!]],
  ])('%s', (_, pool, claims) => {
    expect(() => feasibility(pool, claims)).toThrow(Defect);
  });

  test.each(methods)('%s is not asked to do what does not fit', (method) => {
    expect(() => apportion(method, 1, [{ ...claim!, floor: 2 }])).toThrow(Defect);
    expect(() => apportion(method, 3, [{ ...claim!, ceiling: 2 }])).toThrow(Defect);
    expect(() => apportion(method, 1, [])).toThrow(Defect);
  });
});
