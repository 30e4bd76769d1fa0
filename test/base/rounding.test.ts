import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundHalfAwayFromZero } from '../../engine/base/rounding.ts';

describe('rounding as Excel does', () => {
  test.each([
    [0.5, 1],
    [1.5, 2],
    [2.5, 3],
    [-0.5, -1],
    [-1.5, -2],
    [-2.5, -3],
    [2.4, 2],
    [-2.4, -2],
    [0, 0],
  ])('%d is %d', (value, whole) => {
    expect(roundHalfAwayFromZero(value)).toBe(whole);
  });

  test('never gives a negative zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.2), 0)).toBe(true);
  });

  test('is never further than one half away', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfAwayFromZero(value) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('treats both signs alike', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        expect(roundHalfAwayFromZero(-value) + roundHalfAwayFromZero(value)).toBe(0);
      }),
    );
  });
});
