import { describe, expect, test } from 'vitest';
import { absorb } from '../../../engine/adjustment/absorb.ts';
import { boundsOf, columnOf, planned, proposalsOf, row } from './support.ts';

const from38 = { people: 38, current: 38, target: 32 } as const;

describe('from 38 people to 32 posts', () => {
  test.each([
    [0.02, 8.5],
    [0.03, 5.6],
    [0.05, 3.4],
  ])('at %d of the people a year it takes %d years', (rate, years) => {
    expect(absorb({ ...from38, practice: 'recallOnExit', exits: { rate } })?.years).toBe(years);
  });

  test('人走编收: posts follow the people, nobody is over-staffed on the way', () => {
    // 38 × 0.95 = 36.1, 34.3, 32.6, 30.9: whole people leave as the expectation reaches them.
    const path = absorb({ ...from38, practice: 'recallOnExit', exits: { rate: 0.05 } })?.path;
    expect(path).toEqual([
      { year: 1, people: 37, approved: 37, overstaffed: 0 },
      { year: 2, people: 35, approved: 35, overstaffed: 0 },
      { year: 3, people: 33, approved: 33, overstaffed: 0 },
      { year: 4, people: 32, approved: 32, overstaffed: 0 },
    ]);
  });

  test('一次核减: the posts go at once, the rest is carried', () => {
    const path = absorb({ ...from38, practice: 'cutNow', exits: { stated: 2 } })?.path;
    expect(path).toEqual([
      { year: 1, people: 36, approved: 32, overstaffed: 4 },
      { year: 2, people: 34, approved: 32, overstaffed: 2 },
      { year: 3, people: 32, approved: 32, overstaffed: 0 },
    ]);
  });

  test('where nobody leaves there is no path', () => {
    for (const exits of [undefined, { stated: 0 }, { rate: 0 }])
      expect(absorb({ ...from38, practice: 'cutNow', exits })).toMatchObject({
        excess: 6,
        years: undefined,
        path: [],
      });
  });

  test('whoever fits has nothing to absorb', () => {
    expect(
      absorb({ people: 32, current: 38, target: 32, practice: 'cutNow', exits: { rate: 0.1 } }),
    ).toBeUndefined();
  });
});

/** 60 posts by 32 : 28; a has 38 and as many people, b has 22. */
const two = (exits: number) => [
  row('a', 32, { approved: 38, inPost: 38, expectedExits: exits }),
  row('b', 28, { approved: 22, inPost: 20 }),
];

describe('the two practices in the year’s run', () => {
  test('人走编收: two leave, two posts move in the same run', () => {
    const plan = planned(two(2));
    expect(columnOf(plan, 'target')).toEqual([32, 28]);
    expect(boundsOf(plan)).toEqual([
      [36, 38],
      [22, 25],
    ]);
    expect(proposalsOf(plan)).toEqual([36, 24]);
    expect(columnOf(plan, 'reason')[1]).toBe('balance');
  });

  test('人走编收: nobody leaves, no post is taken', () => {
    const plan = planned(two(0));
    expect(proposalsOf(plan)).toEqual([38, 22]);
    expect(columnOf(plan, 'reason')).toEqual(['protection', 'balance']);
    expect(plan.adjustment.administrative.rows[0]?.absorption).toMatchObject({
      excess: 6,
      years: undefined,
    });
  });

  test('exits by rate: 5 % of 38 is one whole person', () => {
    const plan = planned(two(2), {
      'adjustment.exits': 'rate',
      'forecast.exitRate/administrative': 0.05,
    });
    expect(columnOf(plan, 'exits')).toEqual([1, 1]);
    expect(proposalsOf(plan)).toEqual([37, 23]);
    expect(plan.adjustment.administrative.rows[0]?.absorption?.years).toBe(3.4);
  });

  test('一次核减: down to the target as far as gainers take the posts; six are carried', () => {
    const plan = planned(two(0), {
      'adjustment.practice': 'cutNow',
      'adjustment.paceUp/administrative': 6,
    });
    expect(proposalsOf(plan)).toEqual([32, 28]);
    expect(plan.adjustment.administrative.rows[0]).toMatchObject({ people: 38, paced: 32 });
    // 58 people fit 60 posts: nothing is frozen.
    expect(plan.adjustment.administrative.isHiringFrozen).toBe(false);
    const slow = planned(two(0), { 'adjustment.practice': 'cutNow' });
    expect(proposalsOf(slow)).toEqual([35, 25]);
  });

  test('一次核减: hiring stops while all people exceed all posts', () => {
    const plan = planned(
      [row('a', 32, { approved: 38, inPost: 40 }), row('b', 28, { approved: 22, inPost: 21 })],
      { 'adjustment.practice': 'cutNow' },
    );
    expect(plan.adjustment.administrative).toMatchObject({ people: 61, isHiringFrozen: true });
  });

  test('a leaver from an over-staffed township frees no post, one from another frees one', () => {
    const plan = planned([
      row('a', 30, { approved: 30, inPost: 34, expectedExits: 2 }),
      row('b', 30, { approved: 30, inPost: 31, expectedExits: 2 }),
      row('c', 30, { approved: 30, inPost: 29, expectedExits: 2 }),
    ]);
    expect(proposalsOf(plan)).toEqual([30, 30, 30]);
    expect(columnOf(plan, 'freedByExits')).toEqual([0, 1, 2]);
  });
});
