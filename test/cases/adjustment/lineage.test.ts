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
    asOf: '2025-12-31',
    decisions: [{ township: 'b', kind: 'administrative', adjustment: 1, locked: true }],
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
  const { baseline, refused, findings } = applyLineage(three, [whole('b', 'a')]);

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

  test('what was decided for the old borders is gone; posts that change hands are not', () => {
    expect(baseline.decisions).toEqual([{ township: 'a', kind: 'administrative', adjustment: 1 }]);
    expect(findings.map(({ notice }) => notice.code)).toEqual(['ADJ-206', 'ADJ-206', 'ADJ-206']);
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

describe('a renaming', () => {
  const bounded: Baseline = {
    ...three,
    posts: {
      ...three.posts,
      b: {
        ...three.posts['b']!,
        administrative: { ...three.posts['b']!.administrative, floor: 15, requested: 20 },
      },
    },
    enforcement: { b: { officers: 2, headConcurrent: true, headAmongOfficers: true } },
    origins: { 'b/administrative.approved': { sheet: '编制', row: 2, column: 3 } },
  };

  test.each(['b', 'n'])('to the code %s changes the name and nothing else', (code) => {
    const { baseline, findings } = applyLineage(bounded, [
      { ...whole('b', code), successorName: '乙镇', matter: 'rename' },
    ]);
    expect(findings).toEqual([]);
    const place = { code, name: '乙镇', order: 1, predecessors: ['乙乡'] };
    expect(baseline.townships[1]).toMatchObject(place);
    expect(baseline.posts[code]).toEqual(bounded.posts['b']);
    expect(baseline.enforcement[code]).toEqual(bounded.enforcement['b']);
    expect(baseline.decisions).toEqual([{ ...three.decisions[0], township: code }]);
    expect(baseline.realNames).toEqual([{ ...three.realNames![0], township: code }]);
    expect(Object.keys(baseline.origins)).toEqual([`${code}/administrative.approved`]);
  });
});

describe('who heads the office of two that become one', () => {
  const headed = (a: boolean | undefined, b: boolean | undefined) =>
    applyLineage(
      {
        ...three,
        enforcement: {
          a: { officers: 3, headConcurrent: a, headAmongOfficers: a },
          b: { officers: 2, headConcurrent: b, headAmongOfficers: b },
        },
      },
      [whole('b', 'a')],
    );

  test('is kept where both have it alike, else settled anew and said', () => {
    expect(headed(true, true).baseline.enforcement['a']).toMatchObject({
      ...{ officers: 5, headConcurrent: true, headAmongOfficers: true },
    });
    const { baseline, findings } = headed(true, false);
    expect(baseline.enforcement['a']?.headAmongOfficers).toBeUndefined();
    expect(JSON.stringify(findings)).toContain('执法办主任');
  });
});

describe('a split leaves open what nothing states', () => {
  const { baseline, findings } = applyLineage(
    {
      ...three,
      moves: (['01', '02', '03', '04', '05'] as const).map((month) => ({
        ...{ township: 'c', kind: 'administrative', direction: 'exit' as const, people: 1 },
        date: `2026-${month}-28` as const,
      })),
      institutions: [{ township: 'c', name: '党政办公室', kind: 'office', administrative: 9 }],
      loans: [{ township: 'c', kind: 'administrative', use: 'phased', approved: 2 }],
      posts: {
        ...three.posts,
        c: {
          ...three.posts['c']!,
          administrative: { ...three.posts['c']!.administrative, loans: 2 },
        },
      },
    },
    [
      { ...whole('c', 'c'), sharePosts: 0.6, sharePeople: 0.6, matter: 'split' },
      { ...whole('c', 'n'), sharePosts: 0.4, sharePeople: 0.4, matter: 'split' },
    ],
  );

  test('to the heir, with a finding for each list', () => {
    expect(baseline.institutions).toEqual([{ township: 'c', name: '党政办公室', kind: 'office' }]);
    expect(baseline.loans?.map(({ township }) => township)).toEqual(['c']);
    expect(baseline.posts['c']?.administrative.loans).toBe(2);
    expect(baseline.posts['n']?.administrative.loans).toBeUndefined();
    const said = findings.filter(({ notice }) => notice.code === 'ADJ-207');
    expect(said.map(({ facts }) => [facts['what'], facts['count']])).toMatchObject([
      [{ 'zh-CN': '机构和分解到机构的编制' }, 1],
      [{ 'zh-CN': '机动编制' }, 1],
    ]);
  });

  test('people who are known to leave are shared out in turn, to the person', () => {
    expect(baseline.moves?.map(({ township }) => township)).toEqual(['c', 'n', 'c', 'n', 'c']);
  });
});

test('what lies ahead is tried as if it were today, and is not carried out twice', () => {
  const now: Baseline = { ...three, asOf: '2024-12-31', lineage: [whole('b', 'a')] };
  const { baseline } = applyLineage(now, now.lineage ?? []);
  expect(baseline.lineage).toMatchObject([{ predecessor: 'b', date: '2024-12-31' }]);
  expect(baseline.former?.[0]?.township.validUntil).toBe('2024-12-30');
});

test('days are carried out one after another', () => {
  const { baseline, refused } = applyLineage(three, [
    { ...whole('n', 'a'), date: '2025-09-01' },
    { ...whole('b', 'n'), date: '2025-07-01', successorName: '丁乡' },
  ]);
  expect(refused).toEqual([]);
  expect(baseline.posts['a']?.administrative.approved).toBe(43);
  expect(baseline.former?.map(({ township }) => township.name)).toEqual(['乙乡', '丁乡']);
});

test('shares that do not sum to 1, and strangers, are named and left alone', () => {
  const { baseline, refused, findings } = applyLineage(three, [
    { ...whole('b', 'a'), sharePosts: 0.9 },
    whole('x', 'a'),
  ]);
  expect(refused).toEqual([
    { predecessor: 'b', why: 'shares' },
    { predecessor: 'x', why: 'unknown' },
  ]);
  expect(baseline).toBe(three);
  expect(findings.map(({ notice }) => notice.code)).toEqual(['ADJ-103', 'ADJ-103']);
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
