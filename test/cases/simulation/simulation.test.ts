import { describe, expect, test } from 'vitest';
import { binomial } from '../../../engine/base/random.ts';
import { drawOf, simulate } from '../../../engine/simulation/simulate.ts';
import { distributionOf, emptyTally, quantile, tally } from '../../../engine/simulation/tally.ts';
import { county, policyWith } from '../../support/county.ts';
import { BY_RESIDENTS, row } from '../adjustment/support.ts';

test('quantiles of 1, 2, 2, 3, 10: the least number that a share of the draws does not exceed', () => {
  const into = emptyTally();
  for (const value of [2, 10, 1, 3, 2]) tally(into, value);
  // One fifth stands at 1, three fifths at 2 or less, four fifths at 3 or less.
  const shares = [0.05, 0.2, 0.25, 0.5, 0.6, 0.75, 0.8, 0.95];
  expect(shares.map((share) => quantile(into, share))).toEqual([1, 1, 2, 2, 2, 3, 3, 10]);
  // Mean 18/5; Σ² = 118, so the variance is (118 − 18 · 3.6)/4 = 13.3.
  expect(distributionOf(into)?.mean).toBeCloseTo(3.6, 12);
  expect(distributionOf(into)?.deviation).toBeCloseTo(Math.sqrt(13.3), 12);
  expect(distributionOf(into)?.standardError).toBeCloseTo(Math.sqrt(13.3 / 5), 12);
});

test('exits by inversion: of three with chance ½, none up to 0.125, one up to 0.5, two up to 0.875', () => {
  const exits = [0.1, 0.2, 0.49, 0.6, 0.87, 0.9];
  expect(exits.map((u) => binomial(3, 0.5, u))).toEqual([0, 1, 1, 2, 2, 3]);
});

describe('chances', () => {
  // Half of a's officers may leave with its people; two are required up to 20,000 people.
  const baseline = county(
    [row('a', 19, { approved: 10, inPost: 8 }), row('b', 10, { approved: 10, inPost: 8 })],
    { enforcement: { a: { officers: 2 }, b: { officers: 9 } } },
  );
  const policy = policyWith({
    ...BY_RESIDENTS,
    'quota.scope': 'full',
    'enforcement.populationBasis': 'resident',
    'forecast.growthBy': 'stated',
    'forecast.growthRate/population': 0.03,
    'forecast.growthDeviation/population': 0.05,
    'forecast.exitsBy': 'rate',
    'forecast.exitRate/administrative': 0.3,
    'forecast.hiresBy': 'none',
  });
  const input = { baseline, policyAt: () => policy, years: 2 };
  const DRAWS = 12;
  const found = simulate(input, { seed: 5, from: 0, to: DRAWS });

  test('are draws counted one by one: short of officers, on another step of population', () => {
    const replayed = Array.from({ length: DRAWS }, (_, draw) =>
      drawOf(input, { seed: 5, draw, run: {} }).years.map(({ report }) => report.plan.enforcement),
    );
    const counted = (year: number, of: (now: number, officers: number) => boolean) =>
      replayed.filter((years) => {
        const one = years[year]?.find(({ township }) => township === 'a');
        return of(one?.required ?? NaN, one?.officers ?? NaN);
      }).length;
    const own = found.townships.filter(({ township }) => township === 'a');
    expect(own.map(({ short }) => short)).toEqual(
      [1, 2].map((year) => counted(year, (required, officers) => officers < required)),
    );
    // 19,000 people need two; more than two is a step up, and there is no step below.
    expect(own.map(({ up }) => up)).toEqual(
      [1, 2].map((year) => counted(year, (required) => required > 2)),
    );
    expect(own.map(({ down }) => down)).toEqual([0, 0]);
    // The case says something only if chances lie between never and always.
    expect(own.some(({ short }) => short > 0 && short < DRAWS)).toBe(true);
  });
});
