import { describe, expect, test } from 'vitest';
import type { Row } from '../../support/county.ts';
import { county, policyWith } from '../../support/county.ts';
import { leastChange } from '../../../engine/optimisation/leastChange.ts';
import { stability } from '../../../engine/optimisation/stability.ts';
import { plan } from '../../../engine/plan.ts';
import { BY_RESIDENTS, row } from '../adjustment/support.ts';

describe('the least change', () => {
  // 30 posts by 3 : 2 : 1 are 15, 10, 5; today each has 10, and a has 13 people.
  const changed = (rows: readonly Row[]) =>
    leastChange(
      plan(county(rows), policyWith({ ...BY_RESIDENTS, 'quota.scope': 'full' })),
      'administrative',
    );

  test('three posts for three people; they come from where the proposal is lower', () => {
    // a needs 13. b and c give i and 3 − i; their distance from 10 and 5 is i + (2 + i), least at
    // i = 0: c gives all three.
    const found = changed([
      row('a', 30, { approved: 10, inPost: 13 }),
      row('b', 20, { approved: 10, inPost: 5 }),
      row('c', 10, { approved: 10, inPost: 5 }),
    ]);
    expect(found).toMatchObject({ status: 'solved', moved: 3, taken: 3, given: 3 });
    expect(found.rows.map(({ posts, lowBy }) => [posts, lowBy])).toEqual([
      [13, 'STF-101'],
      [10, 'STF-101'],
      [7, 'STF-101'],
    ]);
  });

  test('a floor asks for more than people do', () => {
    // c has a floor of 11: one post, from b, whose proposal of 10 is as far as a's gain: taking it
    // from a (15 proposed) would leave a six short, from b one.
    const found = changed([
      row('a', 30, { approved: 10, inPost: 5 }),
      row('b', 20, { approved: 10, inPost: 5 }),
      row('c', 10, { approved: 10, inPost: 5, floor: 11 }),
    ]);
    expect(found.moved).toBe(1);
    expect(found.rows.at(-1)).toMatchObject({ posts: 11, lowBy: 'ALC-108' });
  });

  test('13 people under a ceiling of 12: no solution, and the township is named', () => {
    const found = changed([
      row('a', 30, { approved: 10, inPost: 13, ceiling: 12 }),
      row('b', 20, { approved: 10, inPost: 5 }),
      row('c', 10, { approved: 10, inPost: 5 }),
    ]);
    expect(found).toMatchObject({
      status: 'infeasible',
      conflict: { kind: 'township', townships: ['a'] },
    });
  });

  test('12 + 10 + 10 people on 30 posts: two too many', () => {
    const found = changed([
      row('a', 30, { approved: 10, inPost: 12 }),
      row('b', 20, { approved: 10, inPost: 10 }),
      row('c', 10, { approved: 10, inPost: 10 }),
    ]);
    expect(found.conflict).toMatchObject({ kind: 'above', sum: 32, available: 30 });
  });
});

describe('stability under the weights', () => {
  // Residents 60 : 40, area 40 : 60, equal weights: scores ½ and ½, 50 posts each.
  const rows: readonly Row[] = [
    { ...row('a', 60, { approved: 50, inPost: 0 }), areaKm2: 40 },
    { ...row('b', 40, { approved: 50, inPost: 0 }), areaKm2: 60 },
  ];
  const policy = policyWith({
    ...BY_RESIDENTS,
    'quota.scope': 'full',
    'quota.weightPopulation': 0.5,
    'quota.weightArea': 0.5,
  });
  const { shifts, rows: reached } = stability(county(rows), policy, 0.2);

  test('a fifth more for population: 0.6 · 0.6 + 0.4 · 0.4 = 0.52, two posts', () => {
    expect(
      shifts.map(({ weight, to, moved }) => [weight, Number(to.toFixed(9)), moved.administrative]),
    ).toEqual([
      ['weightPopulation', 0.6, 2],
      ['weightPopulation', 0.4, 2],
      ['weightArea', 0.6, 2],
      ['weightArea', 0.4, 2],
    ]);
    expect(shifts[0]?.deltas.map(({ township, change }) => [township, change])).toEqual([
      ['a', 2],
      ['b', -2],
    ]);
  });

  test('both share the first place, and either may fall to the second', () => {
    expect(reached.map(({ rank, best, worst, posts }) => [rank, best, worst, posts])).toEqual(
      ['a', 'b'].map(() => [
        ...[1, 1, 2],
        { administrative: { at: 50, low: 48, high: 52 }, publicInstitution: undefined },
      ]),
    );
  });
});
