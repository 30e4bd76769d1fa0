import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateLedger } from '../../engine/allocation/allocateLedger.ts';
import { measureWorkload } from '../../engine/allocation/measureWorkload.ts';
import type { Baseline } from '../../engine/model/baseline.ts';
import type { LedgerPlan, LedgerRow } from '../../engine/model/plan.ts';
import type { SizeClass } from '../../engine/model/township.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { county, decision, policyWith, type Row } from '../support/county.ts';

const NO_X = { 'quota.factor/development': 0 };
const four: readonly Row[] = [
  {
    code: 'a',
    residents: 40_000,
    areaKm2: 40,
    revenue: 40,
    administrative: { approved: 30, leadership: 9 },
  },
  {
    code: 'b',
    residents: 30_000,
    areaKm2: 30,
    revenue: 30,
    administrative: { approved: 30, leadership: 9 },
  },
  {
    code: 'c',
    residents: 20_000,
    areaKm2: 20,
    revenue: 20,
    administrative: { approved: 30, leadership: 9 },
  },
  {
    code: 'd',
    residents: 10_000,
    areaKm2: 10,
    revenue: 10,
    administrative: { approved: 30, leadership: 9 },
  },
];

const administrative = (
  baseline: Baseline,
  policy: Policy,
  sizeClasses: ReadonlyMap<string, SizeClass> = new Map(),
): LedgerPlan =>
  allocateLedger(
    { kind: 'administrative', baseline, policy, sizeClasses },
    measureWorkload(baseline, policy),
  );
const column = <K extends keyof LedgerRow>(plan: LedgerPlan, name: K): readonly LedgerRow[K][] =>
  plan.rows.map((row) => row[name]);

describe('leadership + basic + mobile = total', () => {
  test('basic posts are divided by points after leadership is set aside', () => {
    const plan = administrative(county(four), policyWith(NO_X));
    expect(plan).toMatchObject({ status: 'determined', leadership: 36, basic: 84, mobile: 0 });
    expect(plan.total).toEqual({ posts: 120, source: 'sum' });
    // 84 posts by 4:3:2:1 → 33.6, 25.2, 16.8, 8.4
    expect(column(plan, 'exact').map((one) => one?.toFixed(1))).toEqual([
      '33.6',
      '25.2',
      '16.8',
      '8.4',
    ]);
    expect(column(plan, 'proposal')).toEqual([43, 34, 26, 17]);
  });

  test('mobile posts stay with the county, outside every township', () => {
    const policy = policyWith({
      ...NO_X,
      'quota.totalAdministrative': 120,
      'quota.mobileAdministrative': 10,
    });
    const plan = administrative(county(four), policy);
    expect(plan.basic).toBe(74);
    expect(column(plan, 'proposal').reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(110);
  });

  test('leadership comes from the posts, else from both ranks, else from the class, else it is pending', () => {
    const rows = four.map((row, i) => ({
      ...row,
      administrative: { approved: 30, leadership: i === 0 ? 7 : undefined },
    }));
    const leadership = {
      b: { principalApproved: 3, deputyApproved: 6 },
      c: { principalApproved: 3 },
    };
    const baseline = county(rows, { leadership });
    const policy = policyWith({ ...NO_X, 'quota.leadershipByClass/1': 11 });
    const classes = new Map<string, SizeClass>([
      ['c', 1],
      ['d', 2],
    ]);
    const plan = administrative(baseline, policy, classes);
    expect(column(plan, 'leadership')).toEqual([7, 9, 11, undefined]);
    expect(column(plan, 'leadershipSource')).toEqual([
      'posts',
      'leadershipSheet',
      'table',
      undefined,
    ]);
    expect(plan).toMatchObject({ status: 'undetermined', missing: ['administrative.leadership'] });
  });

  test('a floor by class is beaten by the township’s own cell', () => {
    const rows = four.map((row) =>
      row.code === 'd' ? { ...row, administrative: { ...row.administrative, floor: 12 } } : row,
    );
    const policy = policyWith({ ...NO_X, 'quota.floorAdministrative/3': 18 });
    const classes = new Map<string, SizeClass>([
      ['c', 3],
      ['d', 3],
    ]);
    const plan = administrative(county(rows), policy, classes);
    expect(column(plan, 'floor')).toEqual([undefined, undefined, 18, 12]);
    expect(column(plan, 'proposal').map((one) => (one ?? 0) - 9)).toEqual([31, 23, 18, 12]);
    expect(column(plan, 'bound')).toEqual([undefined, undefined, 'floor', 'floor']);
  });

  test('floors that cannot hold together are named, largest first, and nothing is allocated', () => {
    const rows = four.map((row, i) => ({
      ...row,
      administrative: { ...row.administrative, floor: [50, 40, 5, 5][i] },
    }));
    const plan = administrative(county(rows), policyWith(NO_X));
    expect(plan.status).toBe('infeasible');
    expect(plan.conflict).toEqual({ kind: 'floors', townships: ['a', 'b'], sum: 100, pool: 84 });
    expect(column(plan, 'proposal')).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a total below leadership and mobile posts is infeasible, not negative', () => {
    const plan = administrative(
      county(four),
      policyWith({ ...NO_X, 'quota.totalAdministrative': 30 }),
    );
    expect(plan).toMatchObject({
      status: 'infeasible',
      conflict: { kind: 'setAside', townships: [], sum: 36, pool: 30 },
    });
  });

  test('a floor above its ceiling is the planner’s to solve', () => {
    const rows = four.map((row) => ({
      ...row,
      administrative: { ...row.administrative, floor: 20, ceiling: 10 },
    }));
    expect(administrative(county(rows), policyWith(NO_X)).conflict).toEqual({
      kind: 'crossed',
      townships: ['a', 'b', 'c', 'd'],
      sum: 0,
      pool: 84,
    });
  });
});

describe('what is missing is listed, never filled in', () => {
  test('blank current posts and no total leave the ledger undetermined', () => {
    const rows = four.map((row) => ({ ...row, administrative: { leadership: 9 } }));
    const plan = administrative(county(rows), policyWith(NO_X));
    expect(plan).toMatchObject({ status: 'undetermined', missing: ['administrative.approved'] });
  });

  test('blank current posts with a total are enough for a proposal', () => {
    const rows = four.map((row) => ({ ...row, administrative: { leadership: 9 } }));
    const plan = administrative(
      county(rows),
      policyWith({ ...NO_X, 'quota.totalAdministrative': 120 }),
    );
    expect(plan.status).toBe('determined');
  });

  test('a township with a blank indicator keeps its current posts, held out of the pool', () => {
    const rows = four.map((row) =>
      row.code === 'a' ? { ...row, revenue: undefined as never } : row,
    );
    const plan = administrative(county(rows), policyWith(NO_X));
    expect(plan.rows[0]).toMatchObject({
      proposal: 30,
      draft: 30,
      fixed: 'heldOut',
      heldOut: ['economy'],
    });
    expect(plan.heldOut).toBe(30);
    expect(column(plan, 'draft').reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(120);
  });
});

describe('a formula proposes, the office decides', () => {
  const total = (plan: LedgerPlan): number =>
    column(plan, 'draft').reduce<number>((sum, one) => sum + (one ?? 0), 0);

  test('without decisions the draft is the proposal', () => {
    const plan = administrative(county(four), policyWith(NO_X));
    expect(column(plan, 'draft')).toEqual(column(plan, 'proposal'));
  });

  test('an adjustment is paid by the named counterparty alone', () => {
    const decisions = [decision('d', { adjustment: 3, counterparty: 'a', reason: '新区建设' })];
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(column(plan, 'proposal')).toEqual([43, 34, 26, 17]);
    expect(column(plan, 'draft')).toEqual([40, 34, 26, 20]);
    expect(column(plan, 'fixed')).toEqual(['counterparty', undefined, undefined, 'adjusted']);
  });

  test('an adjustment that nobody pays is recomputed over all others', () => {
    const decisions = [decision('d', { adjustment: 6 })];
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(plan.rows[3]).toMatchObject({ proposal: 17, draft: 23, fixed: 'adjusted' });
    // 70 basic posts by 4:3:2 → 31.1, 23.3, 15.6
    expect(column(plan, 'draft')).toEqual([40, 32, 25, 23]);
    expect(total(plan)).toBe(120);
  });

  test('a lock keeps its number while the rest is recomputed', () => {
    const decisions = [decision('a', { locked: true, lockedAt: 30 })];
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(plan.rows[0]).toMatchObject({ draft: 30, fixed: 'locked' });
    expect(total(plan)).toBe(120);
  });

  test('locks that leave no room are named, and the proposal stands untouched', () => {
    const decisions = ['a', 'b', 'c', 'd'].map((code) =>
      decision(code, { locked: true, lockedAt: 40 }),
    );
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(plan.draftConflict).toMatchObject({ kind: 'rest', townships: ['a', 'b', 'c', 'd'] });
    expect(column(plan, 'proposal')).toEqual([43, 34, 26, 17]);
    expect(column(plan, 'draft')).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a chain of payers pays once each, whatever the order of rows', () => {
    const decisions = [
      decision('a', { adjustment: 2, counterparty: 'b' }),
      decision('b', { adjustment: 1, counterparty: 'c' }),
    ];
    const draft = (rows: readonly Row[]): unknown =>
      Object.fromEntries(
        administrative(county(rows, { decisions }), policyWith(NO_X)).rows.map((row) => [
          row.township,
          row.draft,
        ]),
      );
    // a 43 + 2, b 34 + 1 − 2, c 26 − 1
    expect(draft(four)).toEqual({ a: 45, b: 33, c: 25, d: 17 });
    expect(draft([...four].reverse())).toEqual({ a: 45, b: 33, c: 25, d: 17 });
  });

  test('a township cannot pay for itself: all others share the change', () => {
    const decisions = [decision('d', { adjustment: 6, counterparty: 'd' })];
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(column(plan, 'draft')).toEqual([40, 32, 25, 23]);
  });

  test('nobody is drafted below leadership, nor below zero', () => {
    for (const bad of [{ adjustment: -50 }, { lockedAt: 3 }]) {
      const decisions = [decision('d', bad)];
      const plan = administrative(county(four, { decisions }), policyWith(NO_X));
      expect(plan.draftConflict).toMatchObject({ kind: 'belowLeadership', townships: ['d'] });
      expect(column(plan, 'draft')).toEqual([undefined, undefined, undefined, undefined]);
      expect(column(plan, 'proposal')).toEqual([43, 34, 26, 17]);
    }
  });

  test('a payer is not driven below leadership either', () => {
    const decisions = [decision('a', { adjustment: 9, counterparty: 'd' })];
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(plan.draftConflict).toMatchObject({ kind: 'belowLeadership', townships: ['d'] });
  });

  test('the decided number is carried, never computed', () => {
    const decisions = [decision('a', { decided: 41, document: '编发〔2025〕1号' })];
    const plan = administrative(county(four, { decisions }), policyWith(NO_X));
    expect(plan.rows[0]).toMatchObject({ proposal: 43, draft: 43, decided: 41 });
  });
});

describe('只分增量: everybody keeps what it has, only the increment is shared', () => {
  test('current less recovered, plus the increment by points', () => {
    const rows = four.map((row) =>
      row.code === 'd' ? { ...row, administrative: { ...row.administrative, recovered: 5 } } : row,
    );
    const policy = policyWith({
      ...NO_X,
      'quota.scope': 'increments',
      'quota.totalAdministrative': 125,
    });
    const plan = administrative(county(rows), policy);
    expect(column(plan, 'kept')).toEqual([30, 30, 30, 25]);
    expect(column(plan, 'proposal')).toEqual([34, 33, 32, 26]);
  });
});

describe('the ledgers never net', () => {
  test('公 institution posts have no leadership of their own and their own total', () => {
    const rows = four.map((row) => ({ ...row, publicInstitution: { approved: 20 } }));
    const baseline = county(rows);
    const policy = policyWith(NO_X);
    const plan = allocateLedger(
      { kind: 'publicInstitution', baseline, policy, sizeClasses: new Map() },
      measureWorkload(baseline, policy),
    );
    expect(plan).toMatchObject({ leadership: 0, basic: 80, total: { posts: 80 } });
    expect(column(plan, 'proposal')).toEqual([32, 24, 16, 8]);
  });
});

describe('whatever the county looks like', () => {
  const anyRow = fc.record({
    residents: fc.integer({ min: 0, max: 200_000 }),
    areaKm2: fc.integer({ min: 1, max: 500 }),
    revenue: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined, freq: 8 }),
    approved: fc.integer({ min: 5, max: 90 }),
    leadership: fc.integer({ min: 0, max: 5 }),
    adjustment: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined, freq: 2 }),
    lockedAt: fc.option(fc.integer({ min: 3, max: 60 }), { nil: undefined, freq: 9 }),
    payer: fc.option(fc.nat(30), { nil: undefined, freq: 2 }),
  });
  const anyMethod = fc.constantFrom(
    'sainteLague',
    'largestRemainder',
    'dHondt',
    'adams',
    'huntingtonHill',
    'dean',
  );

  test('proposal and draft each sum to T − M, and row order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 20 }), anyMethod, (seen, method) => {
        const rows = seen.map((one, i) => ({
          code: `t${String(i).padStart(2, '0')}`,
          residents: one.residents,
          areaKm2: one.areaKm2,
          ...(one.revenue === undefined ? {} : { revenue: one.revenue }),
          administrative: { approved: one.approved, leadership: one.leadership },
        }));
        const decisions = seen.flatMap(({ adjustment, lockedAt, payer }, i) =>
          adjustment === undefined && lockedAt === undefined
            ? []
            : [
                decision(rows[i]!.code, {
                  adjustment,
                  lockedAt,
                  counterparty: payer === undefined ? undefined : rows[payer % rows.length]!.code,
                }),
              ],
        );
        const policy = policyWith({ ...NO_X, 'quota.method': method });
        const plan = administrative(county(rows, { decisions }), policy);
        if (plan.status !== 'determined') return;
        const sum = seen.reduce((total, { approved }) => total + approved, 0);
        const total = (name: 'proposal' | 'draft'): number =>
          plan.rows.reduce((all, row) => all + (row[name] ?? NaN), 0);
        expect(total('proposal')).toBe(sum);
        if (!plan.draftConflict) expect(total('draft')).toBe(sum);

        const reversed = administrative(county([...rows].reverse(), { decisions }), policy);
        const byCode = (one: LedgerPlan): unknown =>
          Object.fromEntries(one.rows.map((row) => [row.township, [row.proposal, row.draft]]));
        expect(byCode(reversed)).toEqual(byCode(plan));
      }),
      { numRuns: 300 },
    );
  });
});
