import { describe, expect, test } from 'vitest';
import type { Row } from '../../support/county.ts';
import { boundsOf, columnOf, openedOf, planned, proposalsOf, row } from './support.ts';

/** 100 posts by 5 : 3 : 2 are 50, 30, 20; today they are 40, 35, 25, and few are filled. */
const three = [
  row('a', 50, { approved: 40, inPost: 30 }),
  row('b', 30, { approved: 35, inPost: 20 }),
  row('c', 20, { approved: 25, inPost: 15 }),
];

describe('target, distance, pace', () => {
  test('at most three up and two down a year; what is left goes by points inside the bounds', () => {
    const plan = planned(three);
    expect(columnOf(plan, 'target')).toEqual([50, 30, 20]);
    expect(columnOf(plan, 'distance')).toEqual([10, -5, -5]);
    expect(boundsOf(plan)).toEqual([
      [40, 43],
      [33, 35],
      [23, 25],
    ]);
    // a stops at 43; 57 are left for b and c. From 33 + 23 one more goes to the larger quotient:
    // b 30/(2·33+1) = 0.448 beats c 20/(2·23+1) = 0.426.
    expect(proposalsOf(plan)).toEqual([43, 34, 23]);
    expect(columnOf(plan, 'step')).toEqual([3, -1, -2]);
    expect(columnOf(plan, 'reason')).toEqual(['pace', 'balance', 'pace']);
    expect(openedOf(plan)).toEqual({ blocked: undefined, opened: [] });
  });

  test('a share of the basic posts, rounded down, at least one', () => {
    // 10 % of 40, 35, 25 is 4, 3.5, 2.5.
    const plan = planned(three, {
      'adjustment.paceBy': 'share',
      'adjustment.paceUpShare/administrative': 0.1,
      'adjustment.paceDownShare/administrative': 0.1,
    });
    expect(boundsOf(plan)).toEqual([
      [40, 44],
      [32, 35],
      [23, 25],
    ]);
    const slow = planned(three, {
      'adjustment.paceBy': 'share',
      'adjustment.paceUpShare/administrative': 0.01,
      'adjustment.paceDownShare/administrative': 0,
    });
    expect(boundsOf(slow)).toEqual([
      [40, 41],
      [35, 35],
      [25, 25],
    ]);
  });

  test('leadership stands outside distance, pace and protection', () => {
    // T = 100 + 3 × 10: basic posts, targets and steps are those of the first case.
    const plan = planned([
      row('a', 50, { approved: 50, leadership: 10, inPost: 40 }),
      row('b', 30, { approved: 45, leadership: 10, inPost: 30 }),
      row('c', 20, { approved: 35, leadership: 10, inPost: 25 }),
    ]);
    expect(columnOf(plan, 'target')).toEqual([60, 40, 30]);
    expect(proposalsOf(plan)).toEqual([53, 44, 33]);
  });

  test('a year later it goes on from there, and arrives', () => {
    let posts = [40, 35, 25];
    for (let year = 1; year <= 4; year += 1) {
      const plan = planned(
        three.map((one, at) => ({ ...one, administrative: { approved: posts[at]!, inPost: 0 } })),
      );
      posts = proposalsOf(plan).map((one) => one ?? 0);
      expect(posts.reduce((sum, one) => sum + one, 0)).toBe(100);
    }
    // The last post of b and c stays inside the dead band.
    expect(posts).toEqual([49, 31, 20]);
  });
});

describe('what keeps a township where it is', () => {
  test('a distance below the thresholds; gain and keep are apart', () => {
    // Targets 50, 30, 20.
    const rows = [
      row('a', 50, { approved: 48, inPost: 30 }),
      row('b', 30, { approved: 31, inPost: 20 }),
      row('c', 20, { approved: 21, inPost: 15 }),
    ];
    const held = planned(rows);
    expect(columnOf(held, 'hold')).toEqual([undefined, 'deadBand', 'deadBand']);
    // Nobody gives, so a may gain but cannot.
    expect(proposalsOf(held)).toEqual([48, 31, 21]);
    expect(columnOf(held, 'reason')).toEqual(['balance', 'deadBand', 'deadBand']);
    const keepOne = planned(rows, { 'adjustment.keepThreshold/administrative': 1 });
    expect(proposalsOf(keepOne)).toEqual([50, 30, 20]);
    const gainThree = planned(rows, {
      'adjustment.keepThreshold/administrative': 1,
      'adjustment.gainThreshold/administrative': 3,
    });
    expect(columnOf(gainThree, 'hold')).toEqual(['deadBand', undefined, undefined]);
    expect(proposalsOf(gainThree)).toEqual([48, 31, 21]);
  });

  test('a favoured township does not lose; a seat town does', () => {
    const rows: Row[] = [
      row('a', 50, { approved: 40, inPost: 0 }),
      { ...row('b', 30, { approved: 35, inPost: 0 }), role: 'key' },
      { ...row('c', 20, { approved: 25, inPost: 0 }), role: 'seat' },
    ];
    const plan = planned(rows);
    expect(columnOf(plan, 'reason')).toEqual(['balance', 'priority', 'pace']);
    expect(proposalsOf(plan)).toEqual([42, 35, 23]);
    const alike = planned(rows, { 'adjustment.priority': 'likeOthers' });
    expect(proposalsOf(alike)).toEqual([43, 34, 23]);
  });

  test('one that bears a county task is favoured too', () => {
    const plan = planned([
      row('a', 50, { approved: 40, inPost: 0 }),
      { ...row('b', 50, { approved: 60, inPost: 0 }), countyTask: true },
    ]);
    expect(columnOf(plan, 'hold')).toEqual([undefined, 'priority']);
  });

  test('blank people: nobody is cut unseen; a gainer needs no number', () => {
    const plan = planned([
      row('a', 50, { approved: 40 }),
      row('b', 30, { approved: 35 }),
      row('c', 20, { approved: 25, inPost: 0 }),
    ]);
    expect(columnOf(plan, 'hold')).toEqual([undefined, 'noPeople', undefined]);
    expect(proposalsOf(plan)).toEqual([42, 35, 23]);
  });

  test('a policy floor is reached at pace, whatever the dead band', () => {
    // 60 by 5 : 1 are 50 and 10, yet b has a floor of 11 and stands at 10: 49 and 11.
    const plan = planned(
      [
        row('a', 50, { approved: 50, inPost: 0 }),
        row('b', 10, { approved: 10, inPost: 0, floor: 11 }),
      ],
      { 'adjustment.keepThreshold/administrative': 1 },
    );
    expect(columnOf(plan, 'target')).toEqual([49, 11]);
    expect(columnOf(plan, 'hold')).toEqual([undefined, undefined]);
    expect(proposalsOf(plan)).toEqual([49, 11]);
  });

  test('a ceiling gives way to the people there', () => {
    // b may have 20, has 30 and 28 people of whom one leaves: 28 at pace, not 27.
    const plan = planned([
      row('a', 50, { approved: 40, inPost: 0 }),
      row('b', 50, { approved: 30, inPost: 28, expectedExits: 0, ceiling: 20 }),
    ]);
    expect(columnOf(plan, 'target')).toEqual([50, 20]);
    expect(boundsOf(plan)[1]).toEqual([28, 30]);
    expect(proposalsOf(plan)).toEqual([42, 28]);
  });
});

describe('in every scope', () => {
  test('full recalculation shows the same distance and what a year would bring', () => {
    const plan = planned(three, { 'quota.scope': 'full' });
    expect(proposalsOf(plan)).toEqual([50, 30, 20]);
    expect(columnOf(plan, 'paced')).toEqual([43, 34, 23]);
    expect(plan.ledgers.administrative.scope).toBe('full');
  });

  test('increments only too', () => {
    const plan = planned(three, { 'quota.scope': 'increments', 'quota.totalAdministrative': 110 });
    // 110 by 5 : 3 : 2.
    expect(columnOf(plan, 'target')).toEqual([55, 33, 22]);
    expect(proposalsOf(plan)).toEqual([45, 38, 27]);
  });

  test('the ledgers know nothing of one another', () => {
    const rows = three.map((one) => ({
      ...one,
      publicInstitution: { approved: one.administrative!.approved!, inPost: 0 },
    }));
    const plan = planned(rows, { 'adjustment.paceUp/publicInstitution': 1 });
    const of = (kind: 'administrative' | 'publicInstitution') =>
      plan.ledgers[kind].rows.map(({ proposal }) => proposal);
    expect(of('administrative')).toEqual([43, 34, 23]);
    expect(of('publicInstitution')).toEqual([41, 35, 24]);
  });

  test('a pending parameter leaves the step open, and the ledger where the step is the proposal', () => {
    const paced = planned(three, { 'adjustment.practice': '' });
    expect(paced.adjustment.administrative).toMatchObject({
      status: 'undetermined',
      missing: ['adjustment.practice'],
    });
    expect(paced.ledgers.administrative).toMatchObject({
      status: 'undetermined',
      missing: ['adjustment.practice'],
    });
    const full = planned(three, { 'adjustment.practice': '', 'quota.scope': 'full' });
    expect(full.ledgers.administrative.status).toBe('determined');
  });
});

describe('locks and adjustments stand in a step as they do elsewhere', () => {
  test('a lock is paid by the others inside their bounds', () => {
    const plan = planned(
      three,
      {},
      {
        decisions: [{ township: 'a', kind: 'administrative', lockedAt: 41 }],
      },
    );
    // 59 for b and c, within 33–35 and 23–25: 35 + 24.
    expect(plan.ledgers.administrative.rows.map(({ draft }) => draft)).toEqual([41, 35, 24]);
  });
});
