import { describe, expect, test } from 'vitest';
import { drawCalls, responses } from '../../engine/joint/queue.ts';
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

describe('how many on call', () => {
  test('are the fewest of the table that keep the limit', () => {
    const { baseline, policy } = countyWith(({ policy: values }) => {
      values['joint.callsPerDay'] = 16;
    });
    const sizing = sizeLiaison(baseline, policy)!;
    expect(sizing.rate).toBe(2);
    expect(sizing.table[0]?.staff).toBe(Math.floor(2 * (2 + 0.5)) + 1);
    expect(sizing.table.at(-1)?.staff).toBe(sizing.needed);
    for (const row of sizing.table.slice(0, -1)) expect(row.percentile).toBeGreaterThan(4);
    expect(sizing.table.at(-1)?.percentile).toBeLessThanOrEqual(4);
  });

  test('are not known without a limit', () => {
    const { baseline, policy } = countyWith(({ policy: values }) => {
      values['joint.responseLimit'] = undefined;
    });
    expect(sizeLiaison(baseline, policy)).toBeUndefined();
  });

  test('come from the calls on the sheet where no parameter says', () => {
    const { baseline, policy } = countyWith((county) => {
      for (const name of ['callsPerDay', 'serviceHours', 'serviceSpread'])
        county.policy[`joint.${name}`] = undefined;
      const [call] = county.baseline.whistles!;
      county.baseline.whistles!.push({ ...call!, date: '2024-05-12', serviceHours: 4 });
    });
    const sizing = sizeLiaison(baseline, policy)!;
    expect([sizing.rateSource, sizing.serviceSource]).toEqual(['rows', 'rows']);
    expect(sizing.rate).toBeCloseTo(2 / (7 * (5 / 7)) / 8, 10);
    expect(sizing.meanService).toBe(3);
  });
});
