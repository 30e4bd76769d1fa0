import { describe, expect, test } from 'vitest';
import { uniform } from '../../engine/base/random.ts';
import { conservation } from '../../engine/forecast/conservation.ts';
import { forecast } from '../../engine/forecast/forecast.ts';
import { countyOutlooks } from '../../engine/forecast/outlook.ts';
import type { IsoDate } from '../../engine/base/date.ts';
import { measures } from '../../engine/measures/measures.ts';
import { QUOTA_KINDS } from '../../engine/model/ledger.ts';
import type { PolicyRow } from '../../engine/model/baseline.ts';
import type { LineageRow } from '../../engine/model/lineage.ts';
import { policyOn } from '../../engine/policy/policy.ts';
import { shocksOf } from '../../engine/simulation/shocks.ts';
import { bothSummaries, drawOf, simulate } from '../../engine/simulation/simulate.ts';
import { distributionOf, emptyTally, quantile, tally } from '../../engine/simulation/tally.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';

const inputWith = (more: readonly PolicyRow[] = [], years = 2) => ({
  baseline: county33(),
  policyAt: (asOf: IsoDate) => policyOn(asOf, { sheet: policyRows(), run: more }).policy,
  years,
});

describe('a simulation', () => {
  const input = inputWith();
  const whole = simulate(input, { seed: 7, from: 0, to: 12 });

  test('is the sum of its parts, in any order, to the same bytes', () => {
    const parts = [
      [8, 12],
      [0, 3],
      [3, 8],
    ] as const;
    const summed = parts
      .map(([from, to]) => simulate(input, { seed: 7, from, to }))
      .reduce(bothSummaries);
    expect(JSON.stringify(summed)).toBe(JSON.stringify(whole));
  });

  test('replays any draw as a whole forecast with the numbers that were counted', () => {
    const alone = simulate(input, { seed: 7, from: 5, to: 6 });
    const replayed = drawOf(input, { seed: 7, draw: 5, run: { seed: 7 } });
    const last = countyOutlooks(replayed).at(-1);
    const { measures } = alone.county.at(-1)!;
    expect([
      measures.population.sum,
      measures.officersRequired.sum,
      measures.people.sum,
      measures.officersShort.sum,
    ]).toEqual([
      last?.population,
      last?.officersRequired,
      (last?.ledgers.administrative.people ?? 0) + (last?.ledgers.publicInstitution.people ?? 0),
      last?.officersShort,
    ]);
    expect(
      conservation(replayed)
        .slice(2)
        .map(({ difference }) => difference),
    ).toEqual([0, 0, 0, 0]);
    expect(replayed.years[0]?.report.receipt.seed).toBe(7);
  });

  test.each([
    { scope: 'full', more: [] },
    {
      scope: 'paced',
      more: [
        { parameter: 'quota.economyColumn', value: 'gdp' },
        { parameter: 'simulation.weightSpread', value: 0.2 },
        { parameter: 'simulation.taskStarts', value: 0.2 },
      ],
    },
    { scope: 'increments', more: [{ parameter: 'simulation.distribution', value: 'empirical' }] },
  ])('counts what whole plans say of every township, under $scope', ({ scope, more }) => {
    const own = inputWith([{ parameter: 'quota.scope', value: scope }, ...more]);
    for (const draw of [0, 3]) {
      const alone = simulate(own, { seed: 11, from: draw, to: draw + 1 });
      const { years } = drawOf(own, { seed: 11, draw, run: {} });
      const told = years.slice(1).flatMap(({ year, report: { plan, baseline } }) =>
        baseline.townships.map(({ code }) => {
          const officers = plan.enforcement.find(({ township }) => township === code);
          const posts = QUOTA_KINDS.map((kind) => baseline.posts[code]?.[kind].approved);
          return [code, year, ...posts, officers?.required, officers?.officers];
        }),
      );
      const counted = alone.townships.map(({ township, year, posts, required, officers }) => {
        const { administrative, publicInstitution } = posts;
        const tallies = [administrative, publicInstitution, required, officers];
        return [
          township,
          year,
          ...tallies.map(({ count, sum }) => (count === 0 ? undefined : sum)),
        ];
      });
      const sorted = (rows: readonly (readonly unknown[])[]) => rows.map(String).sort();
      expect(sorted(counted)).toEqual(sorted(told));
      const moved = years.slice(1).map(({ report }) => {
        const { administrative, publicInstitution } = measures(report).ledgers;
        return (administrative.moved ?? NaN) + (publicInstitution.moved ?? NaN);
      });
      expect(alone.county.map(({ measures: of }) => of.moved.sum)).toEqual(moved);
    }
  });

  test.each([
    { what: 'a merger of unlike townships', shares: [1] },
    { what: 'a split', shares: [0.6, 0.4] },
  ])('counts what whole plans say of every township on both sides of $what', ({ shares }) => {
    const bases = ['quota', 'enforcement', 'institutions'].map((of) => ({
      parameter: `${of}.populationBasis`,
      value: 'registered',
    }));
    const own = inputWith([{ parameter: 'quota.factor', key: 'transport', value: 1 }, ...bases]);
    const codeOf = (name: string): string =>
      own.baseline.townships.find((one) => one.name === name)?.code ?? '';
    const [gone, heir] = [codeOf('野鹿乡'), codeOf('柏霖镇')];
    const townships = own.baseline.townships.map((one) => ({
      ...one,
      factors:
        one.code === heir || one.code === gone
          ? { transport: one.code === heir ? 1 : 0 }
          : one.factors,
    }));
    const whole = shares.length === 1;
    const lineage: readonly LineageRow[] = shares.map((share, at) => ({
      predecessor: whole ? gone : heir,
      successor: whole || at === 0 ? heir : '新镇',
      ...(at === 0 ? {} : { successorName: '新镇' }),
      ...{ sharePosts: share, sharePeople: share, date: '2025-06-01' },
    }));
    const input = { ...own, baseline: { ...own.baseline, townships, lineage } };
    const { townships: rows } = simulate(input, { seed: 11, from: 0, to: 1 });
    const { years } = drawOf(input, { seed: 11, draw: 0, run: {} });
    for (const { year, report } of years.slice(1)) {
      const told = report.baseline.townships.map(({ code }) => [
        code,
        ...QUOTA_KINDS.map((kind) => report.baseline.posts[code]?.[kind].approved ?? NaN),
      ]);
      const counted = rows
        .filter((row) => row.year === year && row.officers.count > 0)
        .map(({ township, posts }) => [township, ...QUOTA_KINDS.map((kind) => posts[kind].sum)]);
      expect(counted.map(String).sort()).toEqual(told.map(String).sort());
    }
    const alone = rows.filter(({ township }) => township === (whole ? gone : '新镇'));
    expect(alone.map(({ officers }) => officers.count)).toEqual(whole ? [0, 0] : [1, 1]);
    expect(alone.map(({ compared }) => compared)).toEqual([0, 0]);
  });

  test('counts every draw of every township', () => {
    expect(whole.townships).toHaveLength(66);
    for (const { required, short, up, down } of whole.townships) {
      expect(required.count).toBe(12);
      expect(required.counts.reduce((sum, one) => sum + one, 0)).toBe(12);
      expect(Math.max(short, up + down)).toBeLessThanOrEqual(12);
    }
  });

  test('moves nobody else when a township is added or taken away', () => {
    const fewer = { ...input.baseline, townships: input.baseline.townships.slice(1) };
    const without = simulate({ ...input, baseline: fewer }, { seed: 7, from: 0, to: 3 });
    const three = simulate(input, { seed: 7, from: 0, to: 3 });
    const requiredOf = ({ townships }: typeof whole) =>
      new Map(townships.map((row) => [`${row.township}/${row.year}`, row.required]));
    for (const [key, required] of requiredOf(without))
      expect(required).toEqual(requiredOf(three).get(key));
  });
});

test('without anything uncertain every draw is the deterministic forecast', () => {
  const rows: readonly PolicyRow[] = [
    { parameter: 'forecast.growthBy', value: 'stated' },
    { parameter: 'forecast.growthRate', key: 'population', value: 0.01 },
    { parameter: 'forecast.growthDeviation', key: 'population', value: 0 },
    { parameter: 'forecast.growthDeviation', key: 'economy', value: 0 },
    { parameter: 'forecast.exitsBy', value: 'listed' },
    { parameter: 'simulation.taskStarts', value: 0 },
    { parameter: 'simulation.taskEnds', value: 0 },
  ];
  const input = inputWith(rows);
  const { county } = simulate(input, { seed: 1, from: 0, to: 2 });
  const middle = countyOutlooks(forecast(input.baseline, input.policyAt, { years: 2 }));
  county.forEach(({ measures }, at) => {
    const row = middle[at + 1];
    expect(measures.population).toMatchObject({ low: row?.population, counts: [2] });
    expect(measures.officersShort).toMatchObject({ low: row?.officersShort, counts: [2] });
    expect(measures.overstaffing.low).toBe(
      (row?.ledgers.administrative.overstaffing ?? 0) +
        (row?.ledgers.publicInstitution.overstaffing ?? 0),
    );
  });
});

describe.each(['normal', 'uniform', 'triangular'])('a %s deviation', (distribution) => {
  test('has mean 0 and variance 1', () => {
    const { policy } = policyOn('2024-12-31', {
      sheet: [{ parameter: 'simulation.distribution', value: distribution }],
    });
    const values = Array.from({ length: 4000 }, (_, draw) =>
      shocksOf(
        (township, ahead, variable) =>
          uniform([3, township.length], [draw, ahead * 64 + (variable === 'economy' ? 1 : 0)]),
        policy,
        () => [],
      )('A', 'economy', 1),
    );
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(variance - 1)).toBeLessThan(0.08);
  });
});

test('a tally has exact quantiles and the moments of its numbers', () => {
  const into = emptyTally();
  for (const value of [3, 5, 5, 9, -1]) tally(into, value);
  tally(into, undefined);
  expect(into).toMatchObject({ count: 5, sum: 21, sumOfSquares: 141, low: -1 });
  expect([0.05, 0.4, 0.5, 0.95].map((share) => quantile(into, share))).toEqual([-1, 3, 5, 9]);
  const of = distributionOf(into);
  expect([of?.mean, of?.deviation]).toEqual([4.2, Math.sqrt((141 - 21 * 4.2) / 4)]);
  expect(distributionOf(emptyTally())).toBeUndefined();
});
