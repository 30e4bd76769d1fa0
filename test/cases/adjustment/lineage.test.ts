import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLineage } from '../../../engine/adjustment/lineage/applyLineage.ts';
import { shareOut } from '../../../engine/adjustment/lineage/shareOut.ts';
import { requireOfficers } from '../../../engine/enforcement/requireOfficers.ts';
import type { Baseline } from '../../../engine/model/baseline.ts';
import { QUOTA_KINDS } from '../../../engine/model/ledger.ts';
import type { LineageRow } from '../../../engine/model/lineage.ts';
import { county, policyWith } from '../../support/county.ts';

const three = county(
  [
    {
      ...{ code: 'a', name: '甲镇', residents: 15_000, areaKm2: 74.9, sizeClass: 2 },
      administrative: { approved: 25, leadership: 9, inPost: 22, expectedExits: 1 },
      publicInstitution: { approved: 30, inPost: 28 },
    },
    {
      ...{ code: 'b', name: '乙乡', residents: 15_000, areaKm2: 69.8, sizeClass: 3 },
      administrative: { approved: 18, leadership: 8, inPost: 19 },
      publicInstitution: { approved: 14, inPost: 12 },
    },
    {
      ...{ code: 'c', name: '丙镇', residents: 49_001, areaKm2: 100, sizeClass: 1 },
      administrative: { approved: 49, leadership: 11, inPost: 47 },
      publicInstitution: { approved: 51, inPost: 40 },
    },
  ],
  {
    decisions: [{ township: 'b', kind: 'administrative', adjustment: 1 }],
    changes: [{ township: 'b', kind: 'administrative', matter: '期初', opening: true, to: 18 }],
    realNames: [{ township: 'b', kind: 'administrative', people: 19 }],
  },
);

const whole = (predecessor: string, successor: string): LineageRow => ({
  ...{ predecessor, successor, sharePosts: 1, sharePeople: 1 },
  ...{ date: '2025-07-01', document: '省府函〔2025〕3号', matter: 'merge' },
});

const sumOf = (
  { posts }: Baseline,
  kind: (typeof QUOTA_KINDS)[number],
  field: 'approved' | 'inPost',
) => Object.values(posts).reduce((sum, one) => sum + (one[kind][field] ?? 0), 0);

describe('two townships merged', () => {
  const { baseline, refused } = applyLineage(three, [whole('b', 'a')]);

  test('posts and people are added up, both ledgers apart; figures too', () => {
    expect(refused).toEqual([]);
    expect(baseline.townships.map(({ code }) => code)).toEqual(['a', 'c']);
    expect(baseline.posts['a']).toMatchObject({
      // One set of leaders, the larger.
      administrative: { approved: 43, inPost: 41, leadership: 9, expectedExits: 1 },
      publicInstitution: { approved: 44, inPost: 40 },
    });
    expect(baseline.townships[0]).toMatchObject({ name: '甲镇', areaKm2: 144.7, sizeClass: 2 });
    expect(baseline.townships[0]?.population.resident).toEqual([{ year: 2024, value: 30_000 }]);
    expect(baseline.townships[0]?.predecessors).toContain('乙乡');
  });

  test('history is kept: the former township, and both sides in the ledger of changes', () => {
    expect(baseline.former?.map(({ township }) => [township.code, township.validUntil])).toEqual([
      ['b', '2025-06-30'],
    ]);
    const changes = baseline.changes ?? [];
    expect(changes.slice(1).map(({ township, change, kind }) => [township, kind, change])).toEqual([
      ['b', 'administrative', -18],
      ['a', 'administrative', 18],
      ['b', 'publicInstitution', -14],
      ['a', 'publicInstitution', 14],
    ]);
    expect(changes[2]).toMatchObject({ matter: '合并：由乙乡划入', document: '省府函〔2025〕3号' });
  });

  test('what belonged to the old borders is gone', () => {
    expect(baseline.decisions).toEqual([]);
    expect(baseline.realNames).toEqual([{ township: 'a', kind: 'administrative', people: 19 }]);
  });

  test('the baseline it started from is untouched', () => {
    expect(three.townships).toHaveLength(3);
    expect(three.posts['a']?.administrative.approved).toBe(25);
  });
});

describe('officers are required afresh: base and steps are not additive', () => {
  const required = (residents: readonly [number, number]): readonly number[] => {
    const two = county([
      { code: 'a', residents: residents[0], administrative: { approved: 10, inPost: 9 } },
      { code: 'b', residents: residents[1], administrative: { approved: 10, inPost: 9 } },
    ]);
    const merged = applyLineage(two, [whole('b', 'a')]).baseline;
    const of = (baseline: Baseline): number =>
      requireOfficers(baseline, policyWith()).reduce((sum, one) => sum + (one.required ?? 0), 0);
    return [of(two), of(merged)];
  };

  test.each([
    { people: [15_000, 15_000], officers: [4, 3] } as const,
    { people: [19_000, 21_000], officers: [4, 4] } as const,
    { people: [29_000, 29_000], officers: [4, 5] } as const,
    { people: [25_000, 25_000], officers: [4, 5] } as const,
  ])('$people people: $officers before and after', ({ people, officers }) => {
    expect(required(people)).toEqual(officers);
  });
});

describe('a township split', () => {
  const { baseline } = applyLineage(three, [
    { ...whole('c', 'c'), sharePosts: 0.6, sharePeople: 0.7, matter: 'split' },
    {
      ...whole('c', 'n'),
      sharePosts: 0.4,
      sharePeople: 0.3,
      successorName: '丁乡',
      matter: 'split',
    },
  ]);

  test('by the shares, whole, to the post', () => {
    // 49 × 0.6 = 29.4, 49 × 0.4 = 19.6: the larger fraction gets the post. 47 × 0.7 = 32.9.
    expect(baseline.posts['c']?.administrative).toMatchObject({
      approved: 29,
      inPost: 33,
      leadership: 11,
    });
    expect(baseline.posts['n']?.administrative).toMatchObject({
      approved: 20,
      inPost: 14,
      leadership: 11,
    });
    const people = baseline.townships.flatMap(({ code, population }) =>
      ['c', 'n'].includes(code) ? [population.resident[0]?.value] : [],
    );
    // 49 001 × 0.7 = 34 300.7, × 0.3 = 14 700.3.
    expect(people).toEqual([34_301, 14_700]);
  });

  test('the new one exists from its day, the old one goes on', () => {
    expect(baseline.townships.find(({ code }) => code === 'n')).toMatchObject({
      name: '丁乡',
      validFrom: '2025-07-01',
      predecessors: ['丙镇'],
    });
    expect(baseline.former).toBeUndefined();
  });
});

test('a renaming changes the name and no number', () => {
  const { baseline } = applyLineage(three, [
    { ...whole('b', 'b'), successorName: '乙镇', matter: 'rename' },
  ]);
  expect(baseline.townships[1]).toMatchObject({ code: 'b', name: '乙镇', order: 1 });
  expect(baseline.posts['b']?.administrative.approved).toBe(18);
});

test('shares that do not sum to 1, and strangers, are named and left alone', () => {
  const { baseline, refused } = applyLineage(three, [
    { ...whole('b', 'a'), sharePosts: 0.9 },
    whole('x', 'a'),
  ]);
  expect(refused).toEqual([
    { predecessor: 'b', why: 'shares' },
    { predecessor: 'x', why: 'unknown' },
  ]);
  expect(baseline).toBe(three);
});

test('both ledgers keep their sums, whatever is merged or split', () => {
  const code = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(
      fc.tuple(code, code),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      ([from, to], posts, people) => {
        const rows: LineageRow[] = [
          { ...whole(from, to), sharePosts: posts / 100, sharePeople: people / 100 },
          {
            ...whole(from, 'n'),
            sharePosts: (100 - posts) / 100,
            sharePeople: (100 - people) / 100,
          },
        ];
        const { baseline, refused } = applyLineage(three, rows);
        expect(refused).toEqual([]);
        for (const kind of QUOTA_KINDS)
          for (const field of ['approved', 'inPost'] as const)
            expect(sumOf(baseline, kind, field)).toBe(sumOf(three, kind, field));
      },
    ),
  );
});

test('parts by shares sum to the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 100 }),
      (wholeNumber, part) => {
        const parts = shareOut(wholeNumber, [part / 100, (100 - part) / 100]);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(wholeNumber);
        expect(Math.abs((parts[0] ?? 0) - (wholeNumber * part) / 100)).toBeLessThan(1);
      },
    ),
  );
});
