import { describe, expect, test } from 'vitest';
import { requireOfficers } from '../../engine/enforcement/requireOfficers.ts';
import type { EnforcementRow } from '../../engine/model/plan.ts';
import { type CountyUnderTest, countyWith } from '../support/builders.ts';

function firstRow(edit: (county: CountyUnderTest) => void): EnforcementRow {
  const { baseline, policy } = countyWith(edit);
  return requireOfficers(baseline, policy)[0]!;
}

const people =
  (value: number) =>
  ({ first }: CountyUnderTest): void => {
    first.township.population.resident = [{ year: 2024, value }];
  };

describe('officers required', () => {
  test('name the figure they rest on', () => {
    expect(firstRow(people(38_215))).toMatchObject({
      basis: 'resident',
      population: 38_215,
      year: 2024,
      required: 3,
      readings: { completed: 3, started: 4, nearest: 4 },
      toNextUp: 1_785,
      toNextDown: 8_216,
    });
  });

  test('follow the reading that the planner chose', () => {
    const row = firstRow((county) => {
      people(38_215)(county);
      county.policy['enforcement.reading'] = 'started';
    });
    expect(row.required).toBe(4);
  });

  test('follow the population basis that the planner chose', () => {
    const row = firstRow(({ first, policy }) => {
      policy['enforcement.populationBasis'] = 'service';
      first.township.population.service = [{ year: 2024, value: 50_000 }];
    });
    expect(row).toMatchObject({ basis: 'service', required: 5 });
  });

  test('take the newest figure that is not of the future', () => {
    const row = firstRow(({ first }) => {
      first.township.population.resident = [
        { year: 2020, value: 30_000 },
        { year: 2025, value: 90_000 },
      ];
    });
    expect(row).toMatchObject({ year: 2020, required: 3 });
  });

  test('are absent where the population is blank, and so is the shortage', () => {
    const row = firstRow(({ first }) => {
      first.township.population.resident = [];
    });
    expect(row.required).toBeUndefined();
    expect(row.shortage).toBeUndefined();
    expect(row.officers).toBe(4);
  });

  test('show every reading while the choice is pending', () => {
    const row = firstRow(({ policy }) => {
      policy['enforcement.reading'] = undefined;
    });
    expect(row.required).toBeUndefined();
    expect(row.readings).toEqual({ completed: 2, started: 2, nearest: 2 });
  });
});

describe('officers there', () => {
  test('alone count against the requirement', () => {
    const row = firstRow((county) => {
      people(50_000)(county);
      Object.assign(county.first.enforcement, { officers: 3, coLocated: 4, auxiliaries: 9 });
    });
    expect(row).toMatchObject({ required: 5, shortage: 2 });
  });

  test('more than required is no negative shortage', () => {
    expect(firstRow(() => undefined).shortage).toBe(0);
  });

  test('are held against the least of civil servants, and a blank is not a zero', () => {
    const short = (civilServants: number | undefined) =>
      firstRow(({ first }) => {
        first.enforcement.civilServants = civilServants;
      }).civilServantsShort;
    expect([short(3), short(1), short(undefined)]).toEqual([0, 1, undefined]);
  });
});
