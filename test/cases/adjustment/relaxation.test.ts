import { describe, expect, test } from 'vitest';
import { boundsOf, columnOf, openedOf, planned, proposalsOf, row } from './support.ts';

describe('a total that the limits of the year cannot reach', () => {
  test('the dead band opens first, and alone where that is enough', () => {
    // 98 by 5 : 3 : 2 are 49, 29, 20 (divisor 0.51: 49.0, 29.4, 19.6); all within one post.
    const plan = planned(
      [
        row('a', 50, { approved: 50, inPost: 0 }),
        row('b', 30, { approved: 30, inPost: 0 }),
        { ...row('c', 20, { approved: 20, inPost: 0 }), role: 'key' },
      ],
      { 'quota.totalAdministrative': 98 },
    );
    expect(columnOf(plan, 'target')).toEqual([49, 29, 20]);
    expect(openedOf(plan)).toEqual({ blocked: 'low', opened: ['deadBand'] });
    expect(proposalsOf(plan)).toEqual([49, 29, 20]);
  });

  test('then priority, then pace; a class that opens nothing is not named', () => {
    // 90 by 5 : 3 : 2 are 45, 27, 18; today 60, 20, 20, and a does not lose.
    const plan = planned(
      [
        { ...row('a', 50, { approved: 60, inPost: 0 }), role: 'key' },
        row('b', 30, { approved: 20, inPost: 0 }),
        row('c', 20, { approved: 20, inPost: 0 }),
      ],
      { 'quota.totalAdministrative': 90 },
    );
    // Lower bounds 60 + 20 + 18 = 98; priority gives 58 + 20 + 18 = 96; pace 45 + 20 + 18 = 83.
    expect(plan.adjustment.administrative).toMatchObject({ pool: 90, lowSum: 98 });
    expect(openedOf(plan)).toEqual({ blocked: 'low', opened: ['priority', 'pace'] });
    // The upper side keeps its pace: b stops at 23; 67 by 5 : 2 are 47.9 and 19.1.
    expect(boundsOf(plan)).toEqual([
      [45, 60],
      [20, 23],
      [18, 20],
    ]);
    expect(proposalsOf(plan)).toEqual([48, 23, 19]);
  });

  test('more posts than the upper bounds take opens the upper side only', () => {
    // 110 by 5 : 3 : 2 are 55, 33, 22; today 40, 35, 25: at most 43 + 35 + 25 = 103.
    const plan = planned(
      [
        row('a', 50, { approved: 40, inPost: 0 }),
        row('b', 30, { approved: 35, inPost: 0 }),
        row('c', 20, { approved: 25, inPost: 0 }),
      ],
      { 'quota.totalAdministrative': 110 },
    );
    expect(plan.adjustment.administrative).toMatchObject({ highSum: 103, pool: 110 });
    expect(openedOf(plan)).toEqual({ blocked: 'high', opened: ['pace'] });
    // b and c go down at pace all the same, to 33 and 23; the rest is a's.
    expect(proposalsOf(plan)).toEqual([54, 33, 23]);
  });

  test('where gainers stand in the way too, everybody gives, down to the people there', () => {
    // a holds 20 and all are filled, its target is 9; b rises from 10 to a target of 19.
    const plan = planned(
      [row('a', 10, { approved: 20, inPost: 20 }), row('b', 20, { approved: 10, inPost: 0 })],
      { 'quota.totalAdministrative': 28 },
    );
    expect(openedOf(plan)).toEqual({ blocked: 'low', opened: ['pace'] });
    expect(proposalsOf(plan)).toEqual([20, 8]);
  });

  test('people alone exceed the posts: nothing is divided, and who holds most is named', () => {
    const plan = planned(
      [
        row('a', 50, { approved: 60, inPost: 60 }),
        row('b', 30, { approved: 20, inPost: 20 }),
        row('c', 20, { approved: 20, inPost: 20 }),
      ],
      { 'quota.totalAdministrative': 90 },
    );
    expect(plan.adjustment.administrative.status).toBe('infeasible');
    expect(plan.ledgers.administrative).toMatchObject({
      status: 'infeasible',
      conflict: { kind: 'protection', sum: 100, pool: 90, townships: ['a', 'b', 'c'] },
    });
    expect(proposalsOf(plan)).toEqual([undefined, undefined, undefined]);
  });

  test('policy floors that exceed the pool stay a conflict of floors', () => {
    const plan = planned([
      row('a', 50, { approved: 10, inPost: 0, floor: 15 }),
      row('b', 30, { approved: 10, inPost: 0, floor: 15 }),
    ]);
    expect(plan.ledgers.administrative.conflict?.kind).toBe('floors');
    expect(plan.adjustment.administrative.status).toBe('infeasible');
  });
});
