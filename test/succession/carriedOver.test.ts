import { describe, expect, test } from 'vitest';
import { plan } from '../../engine/plan.ts';
import { policyOn } from '../../engine/policy/policy.ts';
import { carriedOver } from '../../engine/succession/carriedOver.ts';
import { countyWith, FIRST, SECOND } from '../support/builders.ts';

const NEXT = { asOf: '2025-12-31', planYear: 2026 } as const;

/** The report of the county under test after an edit. */
function reportWith(edit: Parameters<typeof countyWith>[0]) {
  const { baseline, policy } = countyWith(edit);
  return plan(baseline, policy);
}

describe('a county carried over to the next round', () => {
  test('has the decided number, else the draft, as its current posts', () => {
    const report = reportWith(({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', decided: 31, document: '编委〔2025〕3号' },
        { township: SECOND, kind: 'publicInstitution', adjustment: 1, counterparty: FIRST },
      ];
    });
    const { baseline: next } = carriedOver(report, NEXT);
    expect(next.posts[FIRST]?.administrative.approved).toBe(31);
    const drafts = report.plan.ledgers.publicInstitution.rows.map(({ draft }) => draft);
    const current = next.townships.map(({ code }) => next.posts[code]?.publicInstitution.approved);
    expect(current).toEqual(drafts);
    expect(current.reduce((sum = 0, posts = 0) => sum + posts, 0)).toBe(65);
  });

  test('begins with an empty desk and keeps people and loans', () => {
    const report = reportWith(({ baseline, first }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', adjustment: 0, reason: '一' },
      ];
      Object.assign(first.administrative, { requested: 40, expectedExits: 2, loans: 1 });
    });
    const { baseline: next } = carriedOver(report, NEXT);
    expect(next.decisions).toEqual([]);
    expect(next.posts[FIRST]?.administrative).toMatchObject({
      requested: undefined,
      expectedExits: undefined,
      loans: 1,
      inPost: 28,
      leadership: 9,
    });
    expect(next.county).toMatchObject({ planYear: 2026, status: 'draft', name: '测试县' });
    expect(next.enforcement).toEqual(report.baseline.enforcement);
  });

  test('writes each decided move into the ledger of changes and the year into the history', () => {
    const report = reportWith(({ baseline }) => {
      Object.assign(baseline.county, { planYear: 2025, status: 'approved' });
      baseline.decisions = [
        {
          ...{ township: FIRST, kind: 'administrative', decided: 31, decidedOn: '2025-03-01' },
          document: '编委〔2025〕3号',
        },
        { township: SECOND, kind: 'administrative', decided: 19, decidedOn: '2025-03-01' },
      ];
    });
    const { baseline: next } = carriedOver(report, NEXT);
    const added = next.changes?.slice(report.baseline.changes?.length);
    const administrative = added?.filter(({ kind }) => kind === 'administrative');
    expect(administrative?.map(({ date, from, to, change }) => [date, from, to, change])).toEqual([
      ['2025-03-01', 30, 31, 1],
      ['2025-03-01', 20, 19, -1],
    ]);
    expect(
      next.history?.find(({ township, kind }) => township === FIRST && kind === 'administrative'),
    ).toEqual({
      year: 2025,
      township: FIRST,
      kind: 'administrative',
      approved: 30,
      inPost: 28,
      proposal: report.plan.ledgers.administrative.rows[0]?.proposal,
      decided: 31,
    });
    const { policy } = policyOn(next.asOf, { sheet: [] });
    const gaps = plan(next, policy).plan.reconciliation.map(({ documentGap }) => documentGap);
    // Public-institution posts were drafted and not decided: their change stands in no ledger.
    expect(gaps).toEqual([0, 1, 0, -1]);
  });

  test('leaves a township behind after its last day, with what it holds', () => {
    const report = reportWith(({ second }) => {
      second.township.validUntil = '2025-06-30';
    });
    const { baseline: next } = carriedOver(report, NEXT);
    expect(next.townships.map(({ code }) => code)).toEqual([FIRST]);
    expect(
      next.former?.map(({ township, posts }) => [township.code, posts?.publicInstitution.inPost]),
    ).toEqual([[SECOND, 22]]);
  });

  test('changes nothing in the report it was made from', () => {
    const report = reportWith(() => undefined);
    const before = structuredClone(report);
    carriedOver(report, NEXT);
    expect(report).toEqual(before);
  });
});
