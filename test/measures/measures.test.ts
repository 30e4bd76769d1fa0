import { describe, expect, test } from 'vitest';
import { gini, theil } from '../../engine/measures/inequality.ts';
import { measures } from '../../engine/measures/measures.ts';
import { plan } from '../../engine/plan.ts';
import { countyWith } from '../support/builders.ts';

describe('inequality of posts per point', () => {
  test('is none where everybody has the same for a point', () => {
    const even = [3, 5, 10].map((posts) => ({ posts, points: posts * 7 }));
    expect(gini(even)).toBeCloseTo(0, 12);
    expect(theil(even)).toBeCloseTo(0, 12);
  });

  test('by hand: equal points, posts 1 and 3', () => {
    const two = [
      { posts: 1, points: 5 },
      { posts: 3, points: 5 },
    ];
    // Lorenz curve through (½, ¼): Gini = 1 − (½·¼ + ½·(¼ + 1)) = ¼.
    expect(gini(two)).toBeCloseTo(0.25, 12);
    expect(theil(two)).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 12);
  });

  test('counts a township by its work: splitting one in two changes nothing', () => {
    const whole = [
      { posts: 4, points: 8 },
      { posts: 9, points: 10 },
    ];
    const split = [{ posts: 2, points: 4 }, { posts: 2, points: 4 }, whole[1]!];
    expect(gini(split)).toBeCloseTo(gini(whole)!, 12);
    expect(theil(split)).toBeCloseTo(theil(whole)!, 12);
  });

  test('is unknown without posts', () => {
    expect([gini([]), theil([{ posts: 0, points: 1 }])]).toEqual([undefined, undefined]);
  });
});

test('a plan in numbers: people are held against the posts of the plan', () => {
  const { baseline, policy } = countyWith(({ first }) => {
    first.administrative.reserved = 1;
  });
  const report = plan(baseline, policy);
  const of = measures(report);
  const rows = report.plan.ledgers.administrative.rows;
  const moved = rows.reduce(
    (sum, { draft = 0, current = 0 }) => sum + Math.max(0, draft - current),
    0,
  );
  expect(of.ledgers.administrative).toMatchObject({ posts: 50, moved });
  const { vacancies = 0, overstaffing = 0, usable } = of.ledgers.administrative;
  // 28 + 18 people on 50 posts, one of them reserved.
  expect([vacancies - overstaffing, usable]).toEqual([4, 3]);
  expect(of.postsPerTenThousand).toBeCloseTo((115 * 10_000) / 31_000, 10);
  const { formula = NaN, bounds = NaN } = of.displacement.administrative ?? {};
  expect(formula).toBe(moved);
  expect(bounds).toBe(0);
  expect(of.displacement.administrative).toMatchObject({ pace: 0, protection: 0 });
});

test('what is not known is not counted as zero', () => {
  const { baseline, policy } = countyWith(({ first }) => {
    first.administrative.inPost = undefined;
  });
  const of = measures(plan(baseline, policy));
  expect([of.ledgers.administrative.vacancies, of.ledgers.administrative.usable]).toEqual([
    undefined,
    undefined,
  ]);
});

test('what a year holds back is told apart: people, and all else', () => {
  const { baseline, policy } = countyWith(({ first, second, policy: values }) => {
    values['quota.scope'] = 'paced';
    first.administrative.inPost = 20;
    first.township.areaKm2 = 10;
    second.township.areaKm2 = 400;
  });
  const report = plan(baseline, policy);
  const { rows } = report.plan.adjustment.administrative;
  const held = rows.map(({ target = 0, paced = 0 }) => Math.abs(paced - target));
  const { pace = 0, protection = 0 } = measures(report).displacement.administrative ?? {};
  expect(held.some((posts) => posts > 0)).toBe(true);
  expect(pace + protection).toBe(held.reduce((sum, one) => sum + one, 0) / 2);
});
