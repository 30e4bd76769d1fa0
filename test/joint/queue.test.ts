import { describe, expect, test } from 'vitest';
import { uniform } from '../../engine/base/random.ts';
import { nearestRank } from '../../engine/joint/answerCalls.ts';
import { type Call, type CallLoad, drawCalls, responses } from '../../engine/joint/queue.ts';
import { sizeLiaison } from '../../engine/joint/sizeLiaison.ts';
import { countyWith } from '../support/builders.ts';

const LOAD = { rate: 0.5, meanService: 1, spread: 0.5, travel: 0, calls: 100_000, seed: 7 };
const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('the queue of calls', () => {
  test('waits as Pollaczek and Khinchine say, with one on call', () => {
    const waits = responses(drawCalls(LOAD), { staff: 1, travel: 0 });
    const square = Math.exp(LOAD.spread ** 2);
    const expected = (LOAD.rate * square) / (2 * (1 - LOAD.rate));
    expect(Math.abs(mean(waits) / expected - 1)).toBeLessThan(0.05);
  });

  test('draws the mean service and the rate that it was given', () => {
    const calls = drawCalls(LOAD);
    expect(mean(calls.map(({ service }) => service))).toBeCloseTo(1, 1);
    expect(calls.length / calls.at(-1)!.arrival).toBeCloseTo(0.5, 1);
  });

  test('is the same for the same seed, and another for another', () => {
    const few = { ...LOAD, calls: 50 };
    expect(drawCalls(few)).toEqual(drawCalls(few));
    expect(drawCalls({ ...few, seed: 8 })).not.toEqual(drawCalls(few));
    expect(drawCalls(LOAD).slice(0, 50)).toEqual(drawCalls(few));
  });

  test('waits less with more on call, of the same calls', () => {
    const calls = drawCalls({ ...LOAD, calls: 5000 });
    const waits = [1, 2, 3].map((staff) => mean(responses(calls, { staff, travel: 0.5 })));
    expect(waits[0]).toBeGreaterThan(waits[1]!);
    expect(waits[1]).toBeGreaterThan(waits[2]!);
    expect(waits[2]).toBeGreaterThanOrEqual(0.5);
  });
});

/** Calls as `drawCalls` has them come, with exponential services of a mean: M/M/c. */
const exponential = (load: CallLoad): readonly Call[] =>
  drawCalls(load).map(({ arrival }, call) => ({
    arrival,
    service: -load.meanService * Math.log(uniform([load.seed, 99], [call, 0])),
  }));

/** Probability of a wait (Erlang C), by the recursion of Erlang B. */
function erlangC(staff: number, erlangs: number): number {
  let blocked = 1;
  for (let one = 1; one <= staff; one += 1)
    blocked = (erlangs * blocked) / (one + erlangs * blocked);
  return (staff * blocked) / (staff - erlangs * (1 - blocked));
}

describe('the queue of calls with exponential services, against Erlang C', () => {
  test.each([
    [1, 0.5],
    [2, 1.5],
    [4, 3],
    [10, 8],
  ])(
    '%i on call, %f erlangs: wait, probability of a wait and 95 % point within 5 %%',
    (staff, a) => {
      const load = { ...LOAD, rate: a, calls: 400_000 };
      const waits = responses(exponential(load), { staff, travel: 0 });
      const waiting = erlangC(staff, a);
      const spare = staff - a;
      const near = (found: number, expected: number): void => {
        expect(Math.abs(found / expected - 1)).toBeLessThan(0.05);
      };
      near(waits.filter((wait) => wait > 0).length / waits.length, waiting);
      near(mean(waits), waiting / spare);
      near(nearestRank(waits, 0.95)!, Math.log(waiting / 0.05) / spare);
    },
  );

  test('the way there and back keeps somebody away like a longer service', () => {
    const calls = exponential({ ...LOAD, calls: 20_000 });
    const longer = calls.map(({ arrival, service }) => ({ arrival, service: service + 1 }));
    const [there, none] = [
      responses(calls, { staff: 3, travel: 0.5 }),
      responses(longer, { staff: 3, travel: 0 }),
    ];
    expect(mean(there)).toBeCloseTo(mean(none) + 0.5, 10);
  });
});

const sizingOf = ({ baseline, policy, plan }: ReturnType<typeof countyWith>) =>
  sizeLiaison(baseline, policy, plan.joint!);

describe('how many on call', () => {
  test('are the fewest of the table that keep the limit', () => {
    const sizing = sizingOf(
      countyWith(({ policy: values }) => {
        values['joint.callsPerDay'] = 16;
      }),
    )!;
    const [pool] = sizing.pools;
    expect(sizing.pools).toHaveLength(1);
    expect(pool).toMatchObject({ department: '县应急管理局', named: 2, rate: 2 });
    expect(pool!.table[0]?.staff).toBe(Math.floor(2 * (0.5 + 2 + 0.5)) + 1);
    expect(sizing.needed).toBe(pool!.needed);
    const [tooFew, enough] = [pool!.table.slice(0, -3), pool!.table.slice(-3)];
    for (const row of tooFew) expect(row.percentile).toBeGreaterThan(4);
    for (const row of enough) expect(row.percentile).toBeLessThanOrEqual(4);
    expect(enough.map(({ staff }) => staff - pool!.needed!)).toEqual([0, 1, 2]);
  });

  test('are searched beyond any fixed number, until the limit is kept', () => {
    const { pools } = sizingOf(
      countyWith(({ policy: values }) => {
        values['joint.callsPerDay'] = 480;
        values['joint.responseLimit'] = 0.5;
        values['joint.simulatedCalls'] = 4000;
      }),
    )!;
    expect(pools[0]!.table.length).toBeGreaterThan(12);
    expect(pools[0]!.table.at(-3)).toMatchObject({ staff: pools[0]!.needed, percentile: 0.5 });
  });

  test('are counted for each department that is called, or for the whole county', () => {
    const twoDepartments = (pooling: string) =>
      sizingOf(
        countyWith(({ baseline, policy: values }) => {
          values['joint.callsPerDay'] = 16;
          values['joint.pooling'] = pooling;
          const [call] = baseline.whistles!;
          const other = { ...call!, department: '县交通运输局' };
          baseline.whistles!.push(other, other, other);
        }),
      )!;
    const apart = twoDepartments('department');
    expect(apart.pools.map(({ department, rate, named }) => [department, rate, named])).toEqual([
      ['县应急管理局', 0.5, 2],
      ['县交通运输局', 1.5, 0],
    ]);
    expect(apart.needed).toBe(apart.pools[0]!.needed! + apart.pools[1]!.needed!);
    const together = twoDepartments('county');
    expect(together.pools).toMatchObject([{ rate: 2, named: 2 }]);
    expect(together.needed!).toBeLessThan(apart.needed!);
  });

  test('are not why calls are late where enough are named', () => {
    const poolWith = (people: number, responseHours: number) =>
      sizingOf(
        countyWith(({ baseline }) => {
          for (const row of baseline.liaison!) row.people = people;
          baseline.whistles![0]!.responseHours = responseHours;
        }),
      )!.pools[0]!;
    const late = poolWith(1, 9);
    expect(late).toMatchObject({
      ...{ observed: { calls: 1, within: 0, percentile: 9 }, cause: 'other' },
    });
    expect(late.named).toBeGreaterThanOrEqual(late.needed!);
    expect(poolWith(0, 9).cause).toBe('people');
    expect(poolWith(1, 4).cause).toBeUndefined();
  });

  test('are not known without a limit', () => {
    const county = countyWith(({ policy: values }) => {
      values['joint.responseLimit'] = undefined;
    });
    expect(sizingOf(county)).toBeUndefined();
  });

  test('come from the calls on the sheet where no parameter says', () => {
    const known = countyWith((county) => {
      for (const name of ['callsPerDay', 'serviceHours', 'serviceSpread'])
        county.policy[`joint.${name}`] = undefined;
      const [call] = county.baseline.whistles!;
      county.baseline.whistles!.push({ ...call!, date: '2024-05-12', serviceHours: 4 });
    });
    const { rateSource, pools } = sizingOf(known)!;
    expect([rateSource, pools[0]?.serviceSource]).toEqual(['rows', 'rows']);
    expect(pools[0]?.rate).toBeCloseTo(2 / (7 * (5 / 7)) / 8, 10);
    expect(pools[0]?.meanService).toBe(3);
  });
});
