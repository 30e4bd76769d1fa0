import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../../engine/model/township.ts';
import type { Row } from '../../support/county.ts';
import { columnOf, openedOf, planned } from './support.ts';

const ROLES: readonly Role[] = ['seat', 'central', 'key', 'characteristic', 'ordinary'];

const township = fc.record({
  thousands: fc.integer({ min: 1, max: 90 }),
  approved: fc.integer({ min: 12, max: 90 }),
  leadership: fc.integer({ min: 0, max: 12 }),
  filled: fc.double({ min: 0, max: 1.2, noNaN: true }),
  expectedExits: fc.integer({ min: 0, max: 4 }),
  role: fc.constantFrom(...ROLES),
});

/** Counties of two to eight townships, whose total may have been raised or cut. */
const counties = fc.record({
  towns: fc.array(township, { minLength: 2, maxLength: 8 }),
  moved: fc.integer({ min: -6, max: 6 }),
  mobile: fc.integer({ min: 0, max: 5 }),
  gain: fc.integer({ min: 1, max: 4 }),
  keep: fc.integer({ min: 1, max: 4 }),
  up: fc.integer({ min: 0, max: 6 }),
  down: fc.integer({ min: 0, max: 6 }),
  practice: fc.constantFrom('recallOnExit', 'cutNow'),
});
type County = typeof counties extends fc.Arbitrary<infer C> ? C : never;

const rowsOf = ({ towns }: County): readonly Row[] =>
  towns.map((one, at) => ({
    code: `t${at}`,
    residents: one.thousands * 1000,
    role: one.role,
    administrative: {
      approved: one.approved,
      leadership: one.leadership,
      inPost: Math.round(one.approved * one.filled),
      expectedExits: one.expectedExits,
    },
    publicInstitution: { approved: one.thousands, inPost: 0 },
  }));

const termsOf = (county: County): Record<string, number | string> => ({
  'quota.totalAdministrative': totalOf(county),
  'quota.mobileAdministrative': county.mobile,
  'adjustment.gainThreshold/administrative': county.gain,
  'adjustment.keepThreshold/administrative': county.keep,
  'adjustment.paceUp/administrative': county.up,
  'adjustment.paceDown/administrative': county.down,
  'adjustment.practice': county.practice,
});

const totalOf = ({ towns, moved, mobile }: County): number =>
  towns.reduce((sum, { approved }) => sum + approved, 0) + moved + mobile;

test('the sum is exact, or the posts that people hold exceed it', () => {
  fc.assert(
    fc.property(counties, (county) => {
      const plan = planned(rowsOf(county), termsOf(county));
      const { status, conflict, rows } = plan.ledgers.administrative;
      if (status === 'infeasible') {
        expect(conflict?.kind).toBe('protection');
        expect(conflict!.sum).toBeGreaterThan(conflict!.pool);
        return;
      }
      const sum = rows.reduce((all, { proposal = 0 }) => all + proposal, 0);
      expect(sum).toBe(totalOf(county) - county.mobile);
    }),
  );
});

test('nobody falls below the posts that people hold, while posts go as people go', () => {
  fc.assert(
    fc.property(counties, (county) => {
      const plan = planned(rowsOf(county), {
        ...termsOf(county),
        'adjustment.practice': 'recallOnExit',
      });
      for (const { paced, current = 0, people = 0, exits = 0 } of plan.adjustment.administrative
        .rows)
        if (paced !== undefined)
          expect(paced).toBeGreaterThanOrEqual(Math.min(current, people - exits));
    }),
  );
});

test('a step goes towards the target, never past it, and no faster than the pace', () => {
  fc.assert(
    fc.property(counties, (county) => {
      const plan = planned(rowsOf(county), termsOf(county));
      if (openedOf(plan).opened.length > 0) return;
      for (const { step, distance = 0, favoured } of plan.adjustment.administrative.rows.map(
        (row, at) => ({ ...row, favoured: !['seat', 'ordinary'].includes(county.towns[at]!.role) }),
      )) {
        if (step === undefined) continue;
        expect(Math.sign(step) === 0 || Math.sign(step) === Math.sign(distance)).toBe(true);
        expect(Math.abs(step)).toBeLessThanOrEqual(Math.abs(distance));
        expect(step).toBeLessThanOrEqual(county.up);
        if (county.practice === 'recallOnExit') expect(step).toBeGreaterThanOrEqual(-county.down);
        if (favoured) expect(step).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('with an unchanged total nothing ever has to be opened', () => {
  fc.assert(
    fc.property(counties, (county) => {
      const same = { ...county, moved: 0 };
      const plan = planned(rowsOf(same), termsOf(same));
      expect(openedOf(plan)).toEqual({ blocked: undefined, opened: [] });
    }),
  );
});

test('neither the order of rows nor the other ledger changes a number', () => {
  fc.assert(
    fc.property(counties, (county) => {
      const rows = rowsOf(county);
      const one = planned(rows, termsOf(county));
      const other = planned(
        [...rows].reverse().map((row) => ({
          ...row,
          publicInstitution: { approved: 3, inPost: 1 },
        })),
        termsOf(county),
      );
      expect([...columnOf(other, 'paced')].reverse()).toEqual(columnOf(one, 'paced'));
      const total = one.ledgers.publicInstitution.rows.reduce(
        (sum, { proposal = 0 }) => sum + proposal,
        0,
      );
      expect(total).toBe(county.towns.reduce((sum, { thousands }) => sum + thousands, 0));
    }),
  );
});
