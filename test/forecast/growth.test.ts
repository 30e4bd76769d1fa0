import { describe, expect, test } from 'vitest';
import { growthOf } from '../../engine/forecast/growth.ts';
import { officersAfter } from '../../engine/forecast/officers.ts';
import { expectedLeaving, hired, PERSON, type StaffYear } from '../../engine/forecast/people.ts';
import type { StaffMove } from '../../engine/model/baseline.ts';
import { policyOn } from '../../engine/policy/policy.ts';

const policyWith = (values: Readonly<Record<string, number | string>>) =>
  policyOn('2024-12-31', {
    sheet: Object.entries(values).map(([slot, value]) => {
      const [parameter = '', key] = slot.split('/');
      return { parameter, key, value };
    }),
  }).policy;

const stated = (rate: number | undefined, deviation = 0) => ({
  by: 'stated' as const,
  stated: () => ({ rate, deviation }),
});

describe('a trend', () => {
  // x = 0…4, y = 10, 12, 13, 15, 15: slope 1.3, start 10.4, s² = 1.1/3 (by hand).
  const observations = [10, 12, 13, 15, 15].map((value, at) => ({ year: 2020 + at, value }));

  test('is the least-squares line with its 95 % prediction interval', () => {
    const grown = growthOf({ observations, years: [2025], ...stated(0), by: 'trend' });
    const [point] = grown?.points ?? [];
    expect(point?.middle).toBeCloseTo(10.4 + 1.3 * 5, 10);
    const wide = Math.sqrt(1.1 / 3) * Math.sqrt(1 + 1 / 5 + 9 / 10);
    expect(point?.interval?.[0]).toBeCloseTo(16.9 - 3.182446 * wide, 1);
    expect(point?.interval?.[1]).toBeCloseTo(16.9 + 3.182446 * wide, 1);
    expect((point?.high ?? 0) - 16.9).toBeCloseTo(1.637744 * wide, 2);
  });

  test('needs four years, else the stated growth holds', () => {
    const grown = growthOf({
      observations: observations.slice(2),
      years: [2025, 2026],
      ...stated(0.1),
      by: 'trend',
    });
    expect([grown?.basis, grown?.years]).toEqual(['stated', 3]);
    expect(grown?.points.map(({ middle }) => middle)).toEqual([16.5, 16.5 * 1.1]);
  });
});

test('stated growth compounds from the newest figure and spreads with the years', () => {
  const observations = [{ year: 2022, value: 1000 }];
  const points = growthOf({ observations, years: [2025], ...stated(0.1, 0.02) })?.points ?? [];
  expect(points[0]?.middle).toBeCloseTo(1331, 9);
  expect(points[0]?.high).toBeCloseTo(1331 * Math.exp(1.2815515655446004 * 0.02 * Math.sqrt(3)), 9);
});

test('a figure without history or growth does not move', () => {
  expect(growthOf({ observations: [], years: [2025], ...stated(0.1) })).toBeUndefined();
  const observations = [{ year: 2024, value: 7 }];
  expect(growthOf({ observations, years: [2025], ...stated(undefined) })).toBeUndefined();
});

describe('people', () => {
  const year: StaffYear = {
    ...{ township: 'A', kind: 'administrative', people: 29, owed: 0 },
    ...{ after: '2024-12-31', until: '2025-12-31' },
  };

  test('leave as the floor of the running expectation: 29 at 3 % are 0, 1, 1, 1, 1', () => {
    const policy = policyWith({ 'forecast.exitRate/administrative': 0.03 });
    let [people, owed] = [29, 0];
    const exits = Array.from({ length: 5 }, () => {
      const leaving = expectedLeaving({ ...year, people, owed }, undefined, policy);
      people -= leaving.exits;
      owed = leaving.owed;
      return leaving.exits;
    });
    // Expectations 0.87, 1.74, 2.58, 3.39, 4.17 of 29, 29, 28, 27, 26 people.
    expect(exits).toEqual([0, 1, 1, 1, 1]);
  });

  test('leave at rates that have no exact double: 0.29 of 100 are 29', () => {
    const policy = policyWith({ 'forecast.exitRate/administrative': 0.29 });
    expect(expectedLeaving({ ...year, people: 100 }, undefined, policy)).toEqual({
      exits: 29,
      owed: 0,
      basis: 'rate',
    });
  });

  test('leave as listed to the end of the list, by rate after it', () => {
    const moves: readonly StaffMove[] = [
      { township: 'A', kind: 'administrative', direction: 'exit', date: '2025-06-30', people: 2 },
      { township: 'B', kind: 'administrative', direction: 'exit', date: '2025-12-31', people: 9 },
    ];
    const policy = policyWith({ 'forecast.exitRate/administrative': 0.5 });
    expect(expectedLeaving(year, moves, policy).exits).toBe(2);
    const later = { ...year, after: '2025-12-31', until: '2026-12-31' } as const;
    expect(expectedLeaving(later, moves, policy).exits).toBe(14);
    const listed = policyWith({ 'forecast.exitsBy': 'listed' });
    expect(expectedLeaving(later, moves, listed).exits).toBe(0);
  });

  test('are hired for those who left, never beyond the quota', () => {
    const policy = policyWith({ 'forecast.hiresBy': 'replace' });
    const hires = (exits: number, after: number, approved: number) =>
      hired(year, { exits, after, approved, isFrozen: false }, { moves: undefined, policy });
    expect([hires(3, 26, 30), hires(3, 26, 28), hires(3, 26, 20)]).toEqual([3, 2, 0]);
  });
});

test('officers leave in the proportion of the people, net of those hired', () => {
  const flow = { township: 'A', arrivals: 0, after: 0, before: 20, exits: 5, hires: 0 };
  const flows = [
    { ...flow, kind: 'administrative' as const },
    { ...flow, kind: 'publicInstitution' as const, hires: 5 },
  ];
  const staff = { officers: 10, civilServants: 4, certified: 10, coLocated: 3 };
  const net = officersAfter(staff, flows, { owed: {}, policy: policyWith({}) });
  // 5 of 40 people left for good: 1.25 officers, 0.5 civil servants.
  expect(net.staff).toEqual({ officers: 9, civilServants: 4, certified: 9, coLocated: 3 });
  expect(net.owed).toEqual({
    officers: 0.25 * PERSON,
    civilServants: 0.5 * PERSON,
    certified: 0.25 * PERSON,
  });
  const policy = policyWith({ 'forecast.officersFollow': 'all' });
  expect(officersAfter(staff, flows, { owed: {}, policy }).staff.officers).toBe(8);
});
