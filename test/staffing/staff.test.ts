import { describe, expect, test } from 'vitest';
import { staff } from '../../engine/staffing/staff.ts';
import type { Ledger } from '../../engine/model/ledger.ts';
import type { StaffingRow } from '../../engine/model/plan.ts';
import { countyWith, FIRST, SECOND } from '../support/builders.ts';

function firstRow(more: Partial<Ledger>): StaffingRow {
  const { baseline } = countyWith(({ first }) => {
    Object.assign(first.administrative, more);
  });
  return staff(baseline)[0]!;
}

test('one row per township and ledger, in the planner’s order', () => {
  const { baseline } = countyWith();
  expect(staff(baseline).map(({ township, kind }) => [township, kind])).toEqual([
    [FIRST, 'administrative'],
    [FIRST, 'publicInstitution'],
    [SECOND, 'administrative'],
    [SECOND, 'publicInstitution'],
  ]);
});

describe('vacancy', () => {
  test('plain and usable are two numbers', () => {
    const row = firstRow({ approved: 30, inPost: 24, pendingArrival: 2, reserved: 1 });
    expect(row).toMatchObject({ vacancy: 6, vacancyRate: 0.2, usable: 3, overstaffing: 0 });
  });

  test('usable may fall below zero, plain vacancy never', () => {
    const row = firstRow({ approved: 30, inPost: 33, reserved: 1 });
    expect(row).toMatchObject({ vacancy: 0, overstaffing: 3, usable: -4, vacancyRate: 0 });
  });

  test('columns for special cases: a blank says there are none', () => {
    const row = firstRow({ inPost: 24, pendingArrival: undefined, reserved: undefined });
    expect(row).toMatchObject({ usable: 6, pendingArrival: undefined, reserved: undefined });
  });

  test('blank people in post are not zero people', () => {
    const row = firstRow({ inPost: undefined });
    expect(row.vacancy ?? row.usable ?? row.overstaffing ?? row.onDuty).toBeUndefined();
  });

  test('nothing approved has no rate', () => {
    expect(firstRow({ approved: 0, inPost: 0 }).vacancyRate).toBeUndefined();
  });
});

describe('on duty', () => {
  test('is computed from who is away and who has come', () => {
    const row = firstRow({ inPost: 20, lentOut: 2, seconded: 1, longSick: 1, borrowed: 3 });
    expect(row).toMatchObject({ onDuty: 19, onDutySource: 'computed' });
  });

  test('is taken as stated where it is stated', () => {
    const row = firstRow({ inPost: 20, lentOut: 2, onDuty: 17 });
    expect(row).toMatchObject({ onDuty: 17, onDutySource: 'stated' });
  });
});
