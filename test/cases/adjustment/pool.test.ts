import { describe, expect, test } from 'vitest';
import type { MobileLoan, MobilePool } from '../../../engine/model/mobile.ts';
import { planned, row } from './support.ts';

/** 30 posts each; points 4 : 3 : 2 : 1 over 10, 10, 10 and 10 people are 1.6, 1.2, 0.8, 0.4. */
const four = [
  row('a', 40, { approved: 30, inPost: 10 }),
  row('b', 30, { approved: 30, inPost: 10 }),
  row('c', 20, { approved: 30, inPost: 10 }),
  row('d', 10, { approved: 30, inPost: 10 }),
];

const asks = (township: string, use: MobileLoan['use'], requested: number): MobileLoan => ({
  ...{ township, kind: 'administrative', use, requested },
});
const lent = (township: string, approved: number, more: Partial<MobileLoan> = {}): MobileLoan => ({
  ...{ township, kind: 'administrative', use: 'centralWork', approved },
  ...{ from: '2024-01-01', until: '2025-12-31', ...more },
});

const poolOf = (
  loans: readonly MobileLoan[],
  policy: Readonly<Record<string, number | string>> = {},
): MobilePool =>
  planned(four, { 'quota.mobileAdministrative': 10, ...policy }, { loans }).mobile.administrative;

const order = ({ proposals }: MobilePool) =>
  proposals.map(({ loan, granted, cut }) => [loan.township, loan.use, granted, cut]);

describe('the proposed order', () => {
  test('central work, then phased work, then overload; inside a use by pressure', () => {
    const pool = poolOf([
      asks('a', 'overload', 2),
      asks('d', 'phased', 2),
      asks('c', 'phased', 2),
      asks('d', 'centralWork', 3),
    ]);
    expect(pool.proposals.map(({ pressure }) => pressure)).toEqual([0.4, 0.8, 0.4, 1.6]);
    expect(order(pool)).toEqual([
      ['d', 'centralWork', 3, undefined],
      ['c', 'phased', 2, undefined],
      ['d', 'phased', 2, undefined],
      ['a', 'overload', 2, undefined],
    ]);
  });

  test('each from its reserve, then from what nobody reserved', () => {
    // 10 = 3 central + 4 phased + 3 unreserved.
    const pool = poolOf([asks('a', 'centralWork', 5), asks('b', 'phased', 6)], {
      'adjustment.reserveAdministrative/centralWork': 3,
      'adjustment.reserveAdministrative/phased': 4,
    });
    expect(pool.unreserved).toBe(3);
    expect(
      pool.proposals.map(({ granted, fromReserve, cut }) => [granted, fromReserve, cut]),
    ).toEqual([
      [5, 3, undefined],
      // Four of its own, one that is left: 10 in all.
      [5, 4, 'pool'],
    ]);
  });

  test('overload: above the threshold, not at it, and at most the cap, loans included', () => {
    const pool = poolOf([
      asks('a', 'overload', 4),
      asks('b', 'overload', 1),
      lent('a', 1, { use: 'overload' }),
    ]);
    // b stands at 1.2 exactly.
    expect(order(pool)).toEqual([
      ['a', 'overload', 1, 'cap'],
      ['b', 'overload', 0, 'threshold'],
    ]);
  });

  test('the reviewed number stands before the requested one', () => {
    const pool = poolOf([{ ...asks('a', 'centralWork', 5), reviewed: 2 }]);
    expect(order(pool)).toEqual([['a', 'centralWork', 2, undefined]]);
  });

  test('never more than what is left of the pool', () => {
    const pool = poolOf([lent('a', 9), asks('b', 'centralWork', 4)]);
    expect(pool).toMatchObject({ out: 9, balance: 1 });
    expect(order(pool)).toEqual([['b', 'centralWork', 1, 'pool']]);
  });

  test('what is approved from tomorrow on is not granted again', () => {
    // 10 − 0 out today − 9 from 1 January = 1, reserves or not.
    const loans = [lent('a', 9, { from: '2025-01-01' }), asks('b', 'centralWork', 4)];
    const pool = poolOf(loans);
    expect(pool).toMatchObject({ out: 0, balance: 10, toCome: 9, unreserved: 1 });
    expect(order(pool)).toEqual([['b', 'centralWork', 1, 'pool']]);
    // Of 9 reserved for central work none is left.
    const reserved = poolOf(loans, { 'adjustment.reserveAdministrative/centralWork': 9 });
    expect(reserved.uses[0]).toMatchObject({ reserve: 9, out: 0, toCome: 9, left: 0 });
    expect(reserved.proposals[0]).toMatchObject({ granted: 1, fromReserve: 0 });
  });

  test('one that begins once another is recalled takes nothing more; after one not evaluated it does', () => {
    const next = lent('b', 8, { from: '2025-07-01' });
    const first = { until: '2025-06-30' } as const;
    expect(poolOf([lent('a', 8, { ...first, evaluation: 'recall' }), next]).toCome).toBe(0);
    expect(poolOf([lent('a', 8, first), next]).toCome).toBe(8);
    // Converted, the 8 have left M for a: 16 of 10.
    expect(poolOf([lent('a', 8, { ...first, evaluation: 'convert' }), next]).toCome).toBe(8);
  });

  test('overload: the cap counts what is approved and yet to begin', () => {
    const pool = poolOf([
      asks('a', 'overload', 4),
      lent('a', 1, { use: 'overload', from: '2025-01-01' }),
    ]);
    expect(order(pool)).toEqual([['a', 'overload', 1, 'cap']]);
  });

  test('without rows the column of the posts sheet says what is out', () => {
    const [a, ...others] = four;
    const rows = [{ ...a!, administrative: { ...a!.administrative, loans: 12 } }, ...others];
    const pool = planned(rows, { 'quota.mobileAdministrative': 10 }).mobile.administrative;
    expect(pool).toMatchObject({ out: 12, balance: -2, unreserved: 0, differences: [] });
  });

  test('an overdrawn pool grants nothing', () => {
    const pool = poolOf([lent('a', 12), asks('b', 'phased', 1)]);
    expect(pool).toMatchObject({ balance: -2, unreserved: 0 });
    expect(order(pool)).toEqual([['b', 'phased', 0, 'pool']]);
  });
});

describe('the life of a loan', () => {
  const state = (more: Partial<MobileLoan>) => {
    const [one] = poolOf([lent('a', 2, more)]).loans;
    return [one?.state, one?.out, one?.daysLeft, one?.reminder];
  };

  test('its last day belongs to it', () => {
    expect(state({ until: '2024-12-31' })).toEqual(['out', 2, 0, 30]);
    expect(state({ until: '2024-12-30' })).toEqual(['overdue', 2, -1, undefined]);
  });

  test('reminders 90, 60 and 30 days ahead', () => {
    expect(state({ until: '2025-04-01' })).toEqual(['out', 2, 91, undefined]);
    expect(state({ until: '2025-03-31' })).toEqual(['out', 2, 90, 90]);
    expect(state({ until: '2025-03-01' })).toEqual(['out', 2, 60, 60]);
    expect(state({ until: '2025-01-30' })).toEqual(['out', 2, 30, 30]);
  });

  test('it is out only between its days, and back when recalled', () => {
    expect(state({ from: '2025-01-01' })).toEqual(['toCome', 0, undefined, undefined]);
    expect(state({ until: '2024-12-30', evaluation: 'recall' })).toEqual([
      'recalled',
      0,
      undefined,
      undefined,
    ]);
  });

  test('posts on loan are outside the borrower’s own', () => {
    const plan = planned(four, { 'quota.mobileAdministrative': 10 }, { loans: [lent('a', 5)] });
    const current = plan.ledgers.administrative.rows.map((one) => one.current);
    expect(current).toEqual([30, 30, 30, 30]);
    expect(plan.ledgers.administrative.total?.posts).toBe(130);
  });
});

describe('conversion to basic posts', () => {
  const loans = [lent('a', 4, { until: '2024-12-30', evaluation: 'convert' })];

  test('M falls, the posts to divide rise, the total stays', () => {
    const before = planned(four, { 'quota.mobileAdministrative': 10, 'quota.scope': 'full' });
    const after = planned(
      four,
      { 'quota.mobileAdministrative': 10, 'quota.scope': 'full' },
      { loans },
    );
    expect(before.ledgers.administrative).toMatchObject({ mobile: 10, basic: 120 });
    expect(after.ledgers.administrative).toMatchObject({ mobile: 6, basic: 124 });
    expect(after.ledgers.administrative.total).toEqual(before.ledgers.administrative.total);
    expect(after.mobile.administrative).toMatchObject({
      pool: 6,
      converted: 4,
      out: 0,
      balance: 6,
    });
  });

  test('a step starts from the posts and what was converted', () => {
    const plan = planned(four, { 'quota.mobileAdministrative': 10 }, { loans });
    expect(plan.adjustment.administrative.rows[0]).toMatchObject({
      current: 34,
      low: 34,
      high: 37,
    });
    const sum = plan.ledgers.administrative.rows.reduce(
      (all, { proposal = 0 }) => all + proposal,
      0,
    );
    expect(sum).toBe(124);
  });

  test('increments only: the borrower keeps them', () => {
    const plan = planned(
      four,
      { 'quota.mobileAdministrative': 10, 'quota.scope': 'increments' },
      { loans },
    );
    expect(plan.ledgers.administrative.rows.map(({ proposal }) => proposal)).toEqual([
      34, 30, 30, 30,
    ]);
  });
});
