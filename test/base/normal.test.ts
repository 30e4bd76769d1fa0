import { describe, expect, test } from 'vitest';
import { exp, log } from '../../engine/base/elementary.ts';
import { normalProbability, normalQuantile, studentQuantile } from '../../engine/base/normal.ts';

/** Distance in units of the last place. */
const ulps = (one: number, other: number): number =>
  Math.abs(one - other) / (Math.abs(other) * Number.EPSILON || Number.MIN_VALUE);

describe('exp and log', () => {
  test('agree with the host to the last place or the one beside it', () => {
    for (let x = -700; x <= 700; x += 0.37) expect(ulps(exp(x), Math.exp(x))).toBeLessThan(2);
    for (let x = 1e-300; x < 1e300; x *= 7.3) expect(ulps(log(x), Math.log(x))).toBeLessThan(2);
    for (let x = 0.5; x < 2; x += 0.001)
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(2 * Number.EPSILON);
  });

  test('know their ends', () => {
    expect([exp(0), exp(710), exp(-746), exp(NaN)]).toEqual([1, Infinity, 0, NaN]);
    expect([log(1), log(0), log(-1), log(Infinity)]).toEqual([0, -Infinity, NaN, Infinity]);
    expect(exp(-740)).toBe(Math.exp(-740));
    expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 10);
  });
});

describe('the normal distribution', () => {
  test('has the published quantiles', () => {
    // NIST/SEMATECH e-Handbook 1.3.6.7.1 and Wichura's own test value.
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
    expect(normalQuantile(0.25)).toBeCloseTo(-0.674489750196082, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798408, 12);
    expect(normalQuantile(0.5)).toBe(0);
  });

  test('gives back the probability of a quantile', () => {
    for (const p of [1e-9, 0.001, 0.07, 0.3, 0.5, 0.84, 0.999999])
      expect(normalProbability(normalQuantile(p)) / p).toBeCloseTo(1, 8);
  });
});

test('t has the published quantiles', () => {
  const [z975, z90] = [normalQuantile(0.975), normalQuantile(0.9)];
  expect(studentQuantile(z975, 2)).toBeCloseTo(4.302653, 5);
  expect(studentQuantile(z90, 2)).toBeCloseTo(1.885618, 5);
  const published = [
    [3, 3.182446, 1.637744],
    [4, 2.776445, 1.533206],
    [6, 2.446912, 1.439756],
    [10, 2.228139, 1.372184],
    [30, 2.042272, 1.310415],
  ] as const;
  for (const [degrees, at975, at90] of published) {
    expect(studentQuantile(z975, degrees) / at975).toBeCloseTo(1, 2);
    expect(Math.abs(studentQuantile(z975, degrees) / at975 - 1)).toBeLessThan(0.002);
    expect(Math.abs(studentQuantile(z90, degrees) / at90 - 1)).toBeLessThan(0.0005);
  }
});
