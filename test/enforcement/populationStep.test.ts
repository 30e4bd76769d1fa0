import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  distanceToSteps,
  officersDue,
  type PopulationStep,
  type Reading,
} from '../../engine/enforcement/populationStep.ts';
import election from '../cases/election-law/township-deputies.json';
import report from '../cases/county-report/d4-population-step.json';

const READINGS = ['completed', 'started', 'nearest'] as const;
const by = (reading: Reading): PopulationStep => ({
  base: 2,
  upTo: 20_000,
  every: 10_000,
  reading,
});

describe('the population step of the county report', () => {
  test.each(report.cases)('at $population people', ({ population, ...due }) => {
    for (const reading of READINGS) expect(officersDue(population, by(reading))).toBe(due[reading]);
  });

  test.each(report.boundaries)('$population people, $reading', (one) => {
    const { up, down } = distanceToSteps(one.population, by(one.reading as Reading));
    expect({ up, down }).toEqual({ up: one.up, down: one.down });
  });

  test.each(report.mergers)('is applied afresh after a merger of $parts', (merger) => {
    const due = (population: number): number => officersDue(population, by('completed'));
    const before = merger.parts.reduce((sum, part) => sum + due(part), 0);
    expect(before).toBe(merger.before);
    expect(due(merger.parts.reduce((sum, part) => sum + part, 0))).toBe(merger.after);
  });
});

test.each(election.cases)('deputies of a township of $population', ({ population, deputies }) => {
  const step = { base: 45, upTo: 0, every: 1_500, reading: 'completed' } as const;
  expect(officersDue(population, step)).toBe(deputies);
});

describe('on any step', () => {
  const steps = fc.record({
    base: fc.nat(9),
    upTo: fc.nat(50_000),
    every: fc.integer({ min: 1, max: 20_000 }),
    reading: fc.constantFrom(...READINGS),
  });

  test('the way up is the shortest that brings one more', () => {
    fc.assert(
      fc.property(steps, fc.nat(300_000), (step, population) => {
        const { up } = distanceToSteps(population, step);
        const due = officersDue(population, step);
        expect(officersDue(population + up, step)).toBe(due + 1);
        expect(officersDue(population + up - 1, step)).toBe(due);
      }),
    );
  });

  test('the way down is the shortest that takes one away', () => {
    fc.assert(
      fc.property(steps, fc.nat(300_000), (step, population) => {
        const { down } = distanceToSteps(population, step);
        const due = officersDue(population, step);
        if (down === undefined) {
          expect(due).toBe(step.base);
          return;
        }
        expect(officersDue(population - down, step)).toBe(due - 1);
        expect(officersDue(population - down + 1, step)).toBe(due);
      }),
    );
  });
});
