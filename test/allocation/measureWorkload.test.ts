import { describe, expect, test } from 'vitest';
import { measureWorkload } from '../../engine/allocation/measureWorkload.ts';
import { county, policyWith, type Row } from '../support/county.ts';

const three: readonly Row[] = [
  { code: 'a', residents: 60_000, areaKm2: 100, revenue: 0 },
  { code: 'b', residents: 30_000, areaKm2: 100, revenue: 2_000_000 },
  { code: 'c', residents: 10_000, areaKm2: 200, revenue: 2_000_000 },
];
const NO_X = { 'quota.factor/development': 0 };

const points = (rows: readonly Row[], values = {}): Record<string, number> =>
  Object.fromEntries(
    measureWorkload(county(rows), policyWith({ ...NO_X, ...values })).rows.map((row) => [
      row.township,
      row.points,
    ]),
  );

describe('3+X turns figures into whole workload points', () => {
  test('shares of 0.5 population, 0.2 area, 0.3 economy can be checked by hand', () => {
    // a: 0.5·0.6 + 0.2·0.25 + 0.3·0 = 0.35; b: 0.15 + 0.05 + 0.15; c: 0.05 + 0.1 + 0.15
    expect(points(three)).toEqual({ a: 350_000_000, b: 350_000_000, c: 300_000_000 });
  });

  test('zero revenue is a figure, a blank one is not', () => {
    const table = measureWorkload(
      county([{ code: 'a', residents: 60_000, areaKm2: 100 }, ...three.slice(1)]),
      policyWith(NO_X),
    );
    expect(table.heldOut).toEqual([{ township: 'a', missing: ['economy'] }]);
    expect(table.rows.map(({ township }) => township)).toEqual(['b', 'c']);
    // Shares run over the others: b 0.5·0.75 + 0.2·⅓ + 0.3·0.5
    expect(table.rows[0]?.points).toBe(591_666_667);
  });

  test('an indicator that is blank everywhere stops the measurement', () => {
    const rows = three.map(({ code, residents }) => ({ code, residents: residents ?? 0 }));
    expect(measureWorkload(county(rows), policyWith())).toMatchObject({
      rows: [],
      missing: ['area', 'economy'],
    });
  });

  test('an indicator without weight may be blank', () => {
    const rows = three.map(({ code, residents, areaKm2 }) => ({
      code,
      residents: residents ?? 0,
      areaKm2,
    }));
    const weights = {
      'quota.weightPopulation': 0.7,
      'quota.weightArea': 0.3,
      'quota.weightEconomy': 0,
    };
    expect(points(rows, weights)).toEqual({ a: 495_000_000, b: 285_000_000, c: 220_000_000 });
  });

  test('an indicator that is zero everywhere hands its weight to the others', () => {
    const rows = three.map((row) => ({ ...row, revenue: 0 }));
    const table = measureWorkload(county(rows), policyWith(NO_X));
    expect(table.allZero).toEqual(['economy']);
    const weights = table.rows[0]?.components.map(({ weight }) => weight);
    expect(weights?.[0]).toBeCloseTo(0.5 / 0.7, 12);
    expect(weights?.[1]).toBeCloseTo(0.2 / 0.7, 12);
  });

  test.each(['share', 'minMax', 'rank'])('also under %s', (normalisation) => {
    const rows = three.map((row) => ({ ...row, revenue: 0 }));
    const policy = policyWith({ ...NO_X, 'quota.normalisation': normalisation });
    expect(measureWorkload(county(rows), policy).allZero).toEqual(['economy']);
  });

  test('nothing but zeros says nothing about anybody', () => {
    const rows = ['a', 'b'].map((code) => ({ code, residents: 0, areaKm2: 0, revenue: 0 }));
    expect(measureWorkload(county(rows), policyWith())).toMatchObject({
      rows: [],
      missing: ['population', 'area', 'economy'],
    });
  });

  test('a poorer township weighs more when the economy counts inversely', () => {
    const direct = points(three);
    const inverse = points(three, { 'quota.economyDirection': 'inverse' });
    expect(inverse['a']).toBeGreaterThan(direct['a'] ?? 0);
  });

  test('under min–max the smallest gets nothing for that indicator', () => {
    // population (1, .4, 0)/1.4; area (0, 0, 1); economy (0, .5, .5)
    const found = points(three, { 'quota.normalisation': 'minMax' });
    expect(found).toEqual({ a: 357_142_857, b: 292_857_143, c: 350_000_000 });
  });

  test('under rank, ties share the mean of their places', () => {
    // population 3,2,1 /6; area 1.5,1.5,3 /6; economy 1,2.5,2.5 /6
    const found = points(three, { 'quota.normalisation': 'rank' });
    expect(found).toEqual({ a: 350_000_000, b: 341_666_667, c: 308_333_333 });
  });

  test('bands are read with their own inclusive flag, and need no weights', () => {
    const bands = [
      { indicator: 'population', from: 0, inclusive: true, points: 10 },
      { indicator: 'population', from: 30_000, inclusive: false, points: 20 },
      { indicator: 'population', from: 60_000, inclusive: true, points: 30 },
    ] as const;
    const table = measureWorkload(
      county(three, { bands }),
      policyWith({ ...NO_X, 'quota.normalisation': 'banded' }),
    );
    expect(table.rows.map(({ score }) => score)).toEqual([30, 10, 10]);
  });

  test('bands without any row are pending, not zero', () => {
    const table = measureWorkload(county(three), policyWith({ 'quota.normalisation': 'banded' }));
    expect(table.pending).toEqual(['bands']);
  });
});

describe('X moves the points', () => {
  const roles: readonly Row[] = [
    { code: 'a', residents: 1, areaKm2: 1, revenue: 1, role: 'key' },
    { code: 'b', residents: 1, areaKm2: 1, revenue: 1, role: 'seat' },
    { code: 'c', residents: 1, areaKm2: 1, revenue: 1, countyTask: true },
    { code: 'd', residents: 1, areaKm2: 1, revenue: 1, role: 'key', factors: { development: 0.5 } },
  ];

  test('重点镇 and townships with a county task have development 1, 驻地镇 is not in the list', () => {
    const multipliers = measureWorkload(county(roles), policyWith()).rows.map((r) => r.multiplier);
    expect(multipliers).toEqual([1.1, 1, 1.1, 1.05]);
  });

  test('what a blank was read off is said, and an office may have it count for nothing', () => {
    const seen = (values = {}): unknown =>
      measureWorkload(county(roles), policyWith(values)).rows.map(({ factors }) =>
        factors.map(({ value, source }) => [value, source]),
      );
    expect(seen()).toEqual([[[1, 'role']], [[0, 'none']], [[1, 'task']], [[0.5, 'sheet']]]);
    expect(seen({ 'quota.developmentWhenBlank': 'none' })).toEqual([[], [], [], [[0.5, 'sheet']]]);
  });

  test('a column of the planner’s own counts once it has a strength', () => {
    const rows = roles.map((row) => ({ ...row, factors: { 旅游: 1 } }));
    const before = measureWorkload(county(rows), policyWith(NO_X)).rows[0];
    const after = measureWorkload(county(rows), policyWith({ ...NO_X, 'quota.factor/旅游': 0.2 }));
    expect(before?.multiplier).toBe(1);
    expect(after.rows[0]?.multiplier).toBeCloseTo(1.2, 12);
  });

  test('extra points need bands, else they have no scale', () => {
    const table = measureWorkload(county(roles), policyWith({ 'quota.factorEffect': 'points' }));
    expect(table.pending).toEqual(['quota.factorEffect']);
  });

  test('fixed posts are whole posts granted outright', () => {
    const table = measureWorkload(
      county(roles),
      policyWith({ 'quota.factorEffect': 'fixedPosts', 'quota.factor/development': 3 }),
    );
    expect(table.rows.map(({ fixedPosts }) => fixedPosts)).toEqual([3, 0, 3, 2]);
    expect(table.rows.every(({ multiplier }) => multiplier === 1)).toBe(true);
  });
});
