import { describe, expect, test } from 'vitest';
import { forecast } from '../../../engine/forecast/forecast.ts';
import { countyOutlooks } from '../../../engine/forecast/outlook.ts';
import type { Baseline } from '../../../engine/model/baseline.ts';
import { county, policyWith } from '../../support/county.ts';
import { BY_RESIDENTS, row } from '../adjustment/support.ts';

/** Two townships; a has residents of four years, of which the newest is 2024's. */
function withResidents(figures: readonly number[], more: Partial<Baseline> = {}): Baseline {
  const rows = [
    row('a', 10, { approved: 30, inPost: 25 }),
    row('b', 10, { approved: 30, inPost: 30 }),
  ];
  const paper = county(rows, more);
  const resident = figures.map((value, at) => ({ year: 2025 - figures.length + at, value }));
  return {
    ...paper,
    townships: paper.townships.map((one) =>
      one.code === 'a' ? { ...one, population: { ...one.population, resident } } : one,
    ),
  };
}

const yearsOf = (
  baseline: Baseline,
  policy: Readonly<Record<string, number | string>>,
  years = 3,
) => forecast(baseline, () => policyWith({ ...BY_RESIDENTS, ...policy }), { years }).years;

const residentsOf = (years: ReturnType<typeof yearsOf>) =>
  years.map(({ report }) => report.baseline.townships[0]?.population.resident.at(-1)?.value);
const peopleOf = (years: ReturnType<typeof yearsOf>) =>
  years.map(({ report }) => report.baseline.posts['a']?.administrative.inPost);

describe('how figures move', () => {
  test('least squares through four years: 10,000, 10,300, 10,200, 10,500', () => {
    // Years from their middle −1.5 … 1.5: Σxy = −15,000 − 5,150 + 5,100 + 15,750 = 700 and
    // Σx² = 5, so 140 a year around the mean 10,250: 2025 is 10,250 + 2.5 × 140 = 10,600.
    const years = yearsOf(withResidents([10_000, 10_300, 10_200, 10_500]), {
      'forecast.growthBy': 'trend',
    });
    expect(residentsOf(years)).toEqual([10_500, 10_600, 10_740, 10_880]);
  });

  test('stated growth of 10 % compounds from the newest figure', () => {
    const years = yearsOf(withResidents([9_000, 10_000]), {
      'forecast.growthBy': 'stated',
      'forecast.growthRate/population': 0.1,
    });
    expect(residentsOf(years)).toEqual([10_000, 11_000, 12_100, 13_310]);
  });
});

describe('how people leave', () => {
  const still = { 'forecast.growthBy': 'stated', 'forecast.growthRate/population': 0 };

  test('by month as listed: 2 + 1 in 2025, 4 in 2026, nobody after the list', () => {
    const exit = { township: 'a', kind: 'administrative', direction: 'exit' } as const;
    const moves = [
      { ...exit, date: '2025-03-31', people: 2 },
      { ...exit, date: '2025-12-31', people: 1 },
      { ...exit, date: '2026-01-31', people: 4 },
    ] as const;
    const policy = { 'forecast.exitsBy': 'listed', 'forecast.hiresBy': 'none' };
    expect(peopleOf(yearsOf(withResidents([10_000], { moves }), { ...still, ...policy }))).toEqual([
      ...[25, 22, 18, 18],
    ]);
  });

  test('by a rate of 10 %: 2.5, 2.3 + 0.5, 2.1 + 0.8 are 2, 2, 2', () => {
    const policy = {
      'forecast.exitsBy': 'rate',
      'forecast.exitRate/administrative': 0.1,
      'forecast.hiresBy': 'none',
    };
    expect(peopleOf(yearsOf(withResidents([10_000]), { ...still, ...policy }))).toEqual([
      ...[25, 23, 21, 19],
    ]);
  });

  test('leavers are replaced up to the quota', () => {
    // a: 2 of 25 leave and 2 come, on 30 posts. b: 30 of 30, 3 leave and 3 come.
    const years = yearsOf(withResidents([10_000]), {
      ...still,
      'forecast.exitsBy': 'rate',
      'forecast.exitRate/administrative': 0.1,
      'forecast.hiresBy': 'replace',
    });
    expect(peopleOf(years)).toEqual([25, 25, 25, 25]);
    expect(years[1]?.flows.map(({ exits, hires }) => [exits, hires])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });
});

describe('hiring under 一次核减、逐步消化', () => {
  const cutNow = {
    'adjustment.practice': 'cutNow',
    'forecast.growthBy': 'stated',
    'forecast.growthRate/population': 0,
    'forecast.exitsBy': 'rate',
    'forecast.exitRate/administrative': 0.1,
    'forecast.hiresBy': 'replace',
  };
  /** 50 posts, 25 each by the workload; nobody leaves in 2025 but by the rate. */
  const rows = [
    row('a', 10, { approved: 25, inPost: 32 }),
    row('b', 10, { approved: 25, inPost: 25 }),
  ];
  const hiresOf = (policy: Readonly<Record<string, number | string>>) =>
    yearsOf(county(rows), policy, 3)
      .slice(1)
      .map(({ flows }) =>
        flows
          .filter(({ kind }) => kind === 'administrative')
          .map(({ before, exits, hires }) => [before, exits, hires]),
      );

  test('nobody is hired until all people fit all posts, then leavers are replaced', () => {
    // Exits: a 3.2 → 3, then 2.9 + 0.2 → 3, then 2.6 + 0.1 → 2; b 2.5 → 2, then 2.3 + 0.5 → 2, then …
    // 2025: 57 − 5 = 52 > 50, frozen. 2026: 29 − 3 + 23 − 2 = 47 ≤ 50: b's 2 leavers are replaced.
    // 2027: 26 − 2 + 23 − 3 = 44: b, with 2.3 + 0.8 → 3 leavers, has 20 of 25 and hires 3.
    expect(hiresOf(cutNow)).toEqual([
      [
        [32, 3, 0],
        [25, 2, 0],
      ],
      [
        [29, 3, 0],
        [23, 2, 2],
      ],
      [
        [26, 2, 1],
        [23, 3, 3],
      ],
    ]);
  });

  test('人走编收 freezes nothing: b replaces its 2 leavers at once', () => {
    const [first] = hiresOf({ ...cutNow, 'adjustment.practice': 'recallOnExit' });
    expect(first?.[1]).toEqual([25, 2, 2]);
  });

  test('nor does a list of hires come while it is frozen', () => {
    const hire = { township: 'b', kind: 'administrative', direction: 'hire' } as const;
    const moves = [
      { ...hire, date: '2025-07-01', people: 2 },
      { ...hire, date: '2026-07-01', people: 1 },
    ] as const;
    const years = yearsOf(county(rows, { moves }), { ...cutNow, 'forecast.hiresBy': 'listed' }, 2);
    const hires = years.map(({ flows }) => flows.reduce((sum, one) => sum + one.hires, 0));
    expect(hires).toEqual([0, 0, 1]);
  });
});

test('the year to come starts from what was proposed, and the books close', () => {
  // 60 posts by 2 : 1 are 40 and 20; three up and two down a year, people in 25 and 30 posts:
  // b keeps its 30 posts while 30 people are in them, so nothing moves until somebody leaves.
  const baseline = withResidents([20_000]);
  const forecasted = forecast(
    baseline,
    () =>
      policyWith({
        ...BY_RESIDENTS,
        'adjustment.exits': 'stated',
        'forecast.growthBy': 'stated',
        'forecast.growthRate/population': 0,
        'forecast.exitsBy': 'rate',
        'forecast.exitRate/administrative': 0.1,
        'forecast.hiresBy': 'none',
      }),
    { years: 2 },
  );
  const posts = forecasted.years.map(({ report }) =>
    report.plan.ledgers.administrative.rows.map(({ current }) => current),
  );
  // 2025 begins with 30 and 30. Its people are 23 and 27, of whom 2 and 2 are expected to leave in
  // the year: b gives what its pace lets it, two.
  expect(posts).toEqual([
    [30, 30],
    [30, 30],
    [32, 28],
  ]);
  const quota = countyOutlooks(forecasted).map(({ ledgers }) => ledgers.administrative.quota);
  expect(quota).toEqual([60, 60, 60]);
});
