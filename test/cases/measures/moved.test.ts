import { describe, expect, test } from 'vitest';
import { displacement } from '../../../engine/measures/displacement.ts';
import { measures } from '../../../engine/measures/measures.ts';
import { movedBy } from '../../../engine/measures/moved.ts';
import { leastChange } from '../../../engine/optimisation/leastChange.ts';
import { plan } from '../../../engine/plan.ts';
import { county, policyWith } from '../../support/county.ts';
import { BY_RESIDENTS, row } from '../adjustment/support.ts';

describe('posts moved between townships, and the net change beside them', () => {
  test('the smaller of all gains and all losses moves; the rest came or went with the total', () => {
    // +5 +2 −4: 4 leave one township for others, 3 more came.
    expect(movedBy([5, 2, -4])).toEqual({ gained: 7, lost: 4, moved: 4, net: 3 });
    // +1 −4 −2: 1 moves, 5 went.
    expect(movedBy([1, -4, -2])).toMatchObject({ moved: 1, net: -5 });
    // A larger total that only gives moves nothing: half a post never comes out.
    expect(movedBy([1, 0, 2])).toMatchObject({ moved: 0, net: 3 });
    expect(movedBy([])).toMatchObject({ moved: 0, net: 0 });
  });

  test('one number that is not known leaves both unknown', () => {
    expect(movedBy([3, undefined, -3])).toBeUndefined();
  });
});

describe('the measures of a plan', () => {
  // 100 posts by 5 : 3 : 2 are 50, 30, 20; today 40, 35, 25. With T = 105: 52.5, 31.5, 21.
  const three = [
    row('a', 50, { approved: 40, inPost: 41 }),
    row('b', 30, { approved: 35, inPost: 20 }),
    row('c', 20, { approved: 25, inPost: 15 }),
  ];
  const measured = (policy: Readonly<Record<string, number | string>> = {}) =>
    measures(plan(county(three), policyWith({ ...BY_RESIDENTS, 'quota.scope': 'full', ...policy })))
      .ledgers.administrative;

  test('same total: +10 −5 −5 move ten posts', () => {
    expect(measured()).toMatchObject({ posts: 100, moved: 10, net: 0 });
  });

  test('five posts more: +13 −4 −4 move eight, five are new', () => {
    // Sainte-Laguë, 105 by 5 : 3 : 2. At 52, 31, 21 one is left: a 50/105 = 0.4762, b 30/63 =
    // 0.4762, a tie that goes to the larger weight: 53, 31, 21.
    expect(measured({ 'quota.totalAdministrative': 105 })).toMatchObject({
      ...{ posts: 105, moved: 8, net: 5 },
    });
  });

  test('a surplus in one township does not hide a lack in another', () => {
    // Increments only and nothing new: posts stay 40, 35, 25. Usable: −1, 15 and 10.
    expect(measured({ 'quota.scope': 'increments' })).toMatchObject({
      ...{ usable: 25, usableLack: 1, vacancies: 25, overstaffing: 1, moved: 0 },
    });
  });
});

describe('posts converted from loans are the borrower’s own', () => {
  // M = 10, of which 4 were lent to a and converted: 104 posts are a's 34 and twice 35.
  const rows = [
    row('a', 10, { approved: 30, inPost: 30 }),
    row('b', 10, { approved: 35, inPost: 30 }),
    row('c', 10, { approved: 35, inPost: 30 }),
  ];
  const report = plan(
    county(rows, {
      loans: [
        {
          ...{ township: 'a', kind: 'administrative', use: 'phased', approved: 4 },
          ...{ from: '2024-01-01', until: '2024-12-30', evaluation: 'convert' },
        },
      ],
    }),
    policyWith({ ...BY_RESIDENTS, 'quota.scope': 'full', 'quota.mobileAdministrative': 10 }),
  );

  test('the plan moves one post between townships: 34, 35, 35 to 35, 35, 34', () => {
    // 104 by three equal weights: 35, 35, 34 (ties to the lower code).
    expect(measures(report).ledgers.administrative).toMatchObject({ moved: 1, net: 0 });
    expect(
      displacement(report.plan.ledgers.administrative, report.plan.adjustment.administrative),
    ).toMatchObject({ formula: 1, bounds: 0 });
  });

  test('the least change moves none at all: every mandatory rule holds', () => {
    const found = leastChange(report, 'administrative');
    expect(found).toMatchObject({ status: 'solved', available: 104, moved: 0, taken: 0, given: 0 });
    expect(found.rows.map(({ current, posts }) => [current, posts])).toEqual([
      [34, 34],
      [35, 35],
      [35, 35],
    ]);
  });
});

test('what a year holds back is whole: people first, then pace', () => {
  // Targets 50, 30, 20; today 40, 35, 25; c is full, so its people keep its 25 posts. Up 43 at most,
  // b down to 33 at most: 100 = 42 + 33 + 25. Held: a 8 short, b 3 and c 5 over their targets.
  const report = plan(
    county([
      row('a', 50, { approved: 40, inPost: 30 }),
      row('b', 30, { approved: 35, inPost: 20 }),
      row('c', 20, { approved: 25, inPost: 25, expectedExits: 0 }),
    ]),
    policyWith(BY_RESIDENTS),
  );
  const { rows } = report.plan.ledgers.administrative;
  expect(rows.map(({ proposal }) => proposal)).toEqual([42, 33, 25]);
  expect(measures(report).displacement.administrative).toEqual({
    ...{ formula: 10, bounds: 0, pace: 3, protection: 5 },
  });
});
