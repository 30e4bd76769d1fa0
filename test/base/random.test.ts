import { describe, expect, test } from 'vitest';
import { binomial, threefry, uniform, wordOf } from '../../engine/base/random.ts';

describe('Threefry-2x32-20', () => {
  // kat_vectors of Random123 1.14.0.
  test.each([
    [
      [0, 0],
      [0, 0],
      [0x6b200159, 0x99ba4efe],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x1cb996fc, 0xbb002be7],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      [0xc4923a9c, 0x483df7a0],
    ],
  ] as const)('gives the known answer for key %j', (key, counter, answer) => {
    expect(threefry(key, counter)).toEqual(answer);
  });
});

test('uniform numbers fill the open interval evenly', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 20_000; draw += 1) {
    const u = uniform([7, wordOf('510000101')], [draw, 0]);
    expect(u > 0 && u < 1).toBe(true);
    counts[Math.floor(u * 10)]! += 1;
  }
  // χ² with 9 degrees of freedom: 27.9 at 0.1 %.
  const chi = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(chi).toBeLessThan(27.9);
});

test('the hash of a code is FNV-1a', () => {
  expect([wordOf(''), wordOf('a'), wordOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

describe('a binomial number', () => {
  test('inverts its distribution', () => {
    // 5 people, 3 in 10: P(0) = 0.16807, P(≤1) = 0.52822.
    expect([0.168, 0.1681, 0.5282, 0.5283].map((u) => binomial(5, 0.3, u))).toEqual([0, 1, 1, 2]);
    expect([binomial(5, 0, 0.9), binomial(5, 1, 0.1), binomial(5, 0.3, 1 - 1e-16)]).toEqual([
      0, 5, 5,
    ]);
  });

  test('has its mean', () => {
    let sum = 0;
    for (let draw = 0; draw < 20_000; draw += 1)
      sum += binomial(40, 0.03, uniform([1, 2], [draw, 3]));
    expect(sum / 20_000).toBeCloseTo(1.2, 1);
  });
});
