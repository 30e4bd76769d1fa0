import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../engine/model/baseline.ts';
import type { LineageRow } from '../../engine/model/lineage.ts';
import { acrossBorders, borderFindings, inBordersOf } from '../../engine/succession/borders.ts';
import { inNewBorders } from '../../engine/succession/carriedOver.ts';
import { county } from '../support/county.ts';

const DAY = '2024-07-01';

const row = (
  predecessor: string,
  successor: string,
  more: Partial<LineageRow> = {},
): LineageRow => ({
  ...{ predecessor, successor, sharePosts: 1, sharePeople: 1, date: DAY, matter: 'merge' },
  document: '省府函〔2024〕3号',
  ...more,
});

/** 甲镇, 乙乡 and 丙镇 at the end of 2024, with rows of 沿革. */
const three = (lineage: readonly LineageRow[], more: Partial<Baseline> = {}): Baseline => ({
  ...county([
    { code: 'a', name: '甲镇', residents: 15_000, administrative: { approved: 25, inPost: 22 } },
    { code: 'b', name: '乙乡', residents: 12_000, administrative: { approved: 18, inPost: 19 } },
    { code: 'c', name: '丙镇', residents: 49_000, administrative: { approved: 49, inPost: 47 } },
  ]),
  lineage,
  ...more,
});

const postsOf = ({
  townships,
  posts,
}: Baseline): readonly (readonly [string, number | undefined])[] =>
  townships.map(({ code }) => [code, posts[code]?.administrative.approved]);

const SPLIT: readonly LineageRow[] = [
  row('c', 'c', { sharePosts: 0.6, sharePeople: 0.7, matter: 'split' }),
  row('c', '丁乡', { sharePosts: 0.4, sharePeople: 0.3, matter: 'split', successorName: '丁乡' }),
];

describe('a plan whose sheets still have the former township', () => {
  test('is made in the new borders from the day on, and says which row and document', () => {
    const before = three([row('b', 'a')]);
    const bordered = inBordersOf(before);
    expect(postsOf(bordered.baseline)).toEqual([
      ['a', 43],
      ['c', 49],
    ]);
    const [said] = borderFindings(before, bordered);
    expect(said?.notice.code).toBe('ADJ-302');
    expect(said?.facts).toMatchObject({
      ...{ date: DAY, township: '乙乡', successor: '甲镇', document: '省府函〔2024〕3号' },
    });
  });

  test('splits by the shares where the new township is not listed yet', () => {
    expect(postsOf(inBordersOf(three(SPLIT)).baseline)).toEqual([
      ['a', 25],
      ['b', 18],
      ['c', 29],
      ['丁乡', 20],
    ]);
  });

  test('says what has to be settled afresh, decisions of the old borders among it', () => {
    const decisions = [{ township: 'a', kind: 'administrative' as const, decided: 40 }];
    const bordered = inBordersOf(three([row('b', 'a')], { decisions }));
    expect(bordered.baseline.decisions).toEqual([]);
    expect(bordered.findings.map(({ notice }) => notice.code)).toContain('ADJ-206');
  });

  test('carries rows of several days out in their order', () => {
    const { baseline, carriedOut } = inBordersOf(
      three([row('a', 'c', { date: '2024-09-01' }), row('b', 'a')]),
    );
    expect(postsOf(baseline)).toEqual([['c', 92]]);
    expect(carriedOut.map(({ date }) => date)).toEqual([DAY, '2024-09-01']);
  });
});

describe('a row is left alone', () => {
  const untouched = (baseline: Baseline): void => {
    expect(inBordersOf(baseline).carriedOut).toEqual([]);
    expect(inBordersOf(baseline).baseline).toBe(baseline);
  };

  test('where its day lies after the cut-off date, or is not given', () => {
    untouched(three([row('b', 'a', { date: '2025-01-01' })]));
    untouched(three([row('b', 'a', { date: undefined })]));
  });

  test('where the former township is gone from the list, or never was on it', () => {
    untouched(three([row('城郊乡', 'a')]));
  });

  test('where the township goes on and all its successors are listed', () => {
    untouched(
      three([
        row('c', 'c', { sharePosts: 0.9, sharePeople: 0.9 }),
        row('c', 'a', { sharePosts: 0.1, sharePeople: 0.1 }),
      ]),
    );
  });

  test('where the round before has carried it out', () => {
    const before = three([row('b', 'a')]);
    untouched({ ...before, county: { ...before.county, previousAsOf: DAY } });
  });

  test('where its shares do not sum to 1', () => {
    untouched(three([row('b', 'a', { sharePosts: 0.5 })]));
  });

  test('when it is carried out a second time', () => {
    untouched(inBordersOf(three([row('b', 'a')])).baseline);
    untouched(inBordersOf(three(SPLIT)).baseline);
  });
});

describe('a renaming', () => {
  const renamed = inBordersOf(three([row('b', 'b', { successorName: '乙镇', matter: 'rename' })]));

  test('changes the name and no number, once', () => {
    const { baseline } = renamed;
    expect(baseline.townships.map(({ code, name }) => [code, name])).toContainEqual(['b', '乙镇']);
    expect(postsOf(baseline)).toContainEqual(['b', 18]);
    expect(inBordersOf(baseline).carriedOut).toEqual([]);
  });

  test('leaves the former name in its row', () => {
    expect(renamed.baseline.lineage).toMatchObject([{ predecessor: '乙乡', successor: 'b' }]);
  });
});

describe('a county that a rollover has put in its new borders', () => {
  const term = { after: '2023-12-31', until: '2024-12-31' } as const;
  const carried = (lineage: readonly LineageRow[]): Baseline => {
    const before = three(lineage, { asOf: term.until });
    const county = { ...before.county, previousAsOf: term.after };
    return inNewBorders({ ...before, county }, term.after).baseline;
  };
  const later = { date: '2024-09-01' } as const;

  test.each([
    {
      what: 'a split, then a renaming of the new township',
      rows: [...SPLIT, row('丁乡', '丁乡', { ...later, successorName: '丁镇', matter: 'rename' })],
      posts: [
        ['a', 25],
        ['b', 18],
        ['c', 29],
        ['丁乡', 20],
      ],
    },
    {
      what: 'a split, then a merger of the new township',
      rows: [...SPLIT, row('丁乡', 'a', later)],
      posts: [
        ['a', 45],
        ['b', 18],
        ['c', 29],
      ],
    },
    {
      what: 'a split, then a renaming of the township that went on',
      rows: [
        row('c', 'c', { sharePosts: 0.6, sharePeople: 0.7, successorName: '丙镇' }),
        row('c', '丁乡', { sharePosts: 0.4, sharePeople: 0.3, successorName: '丁乡' }),
        row('c', 'c', { ...later, successorName: '丙街道', matter: 'rename' }),
      ],
      posts: [
        ['a', 25],
        ['b', 18],
        ['c', 29],
        ['丁乡', 20],
      ],
    },
    {
      what: 'two townships that change places on one day',
      rows: [row('a', 'b'), row('b', 'a')],
      posts: [
        ['b', 25],
        ['a', 18],
        ['c', 49],
      ],
    },
  ])('has every row behind it: $what', ({ rows, posts }) => {
    const baseline = carried(rows);
    expect(postsOf(baseline)).toEqual(posts);
    expect(baseline.county).toMatchObject({
      previousAsOf: term.after,
      bordersAsOf: term.until,
    });
    expect(inBordersOf(baseline).carriedOut).toEqual([]);
    expect(postsOf(inBordersOf(baseline).baseline)).toEqual(posts);
  });

  test('still has before it the last rows where they were refused', () => {
    const baseline = carried([row('b', 'a'), row('c', 'a', { ...later, sharePosts: 0.5 })]);
    expect(baseline.county.bordersAsOf).toBe(DAY);
    const lineage = baseline.lineage?.map((one) => ({ ...one, sharePosts: 1 }));
    expect(postsOf(inBordersOf({ ...baseline, lineage }).baseline)).toEqual([['a', 92]]);
  });
});

describe('the way to a later day', () => {
  test('carries out every row in between, those among townships that go on too', () => {
    const shares = { sharePosts: 0.1, sharePeople: 0.1 };
    const rest = { sharePosts: 0.9, sharePeople: 0.9 };
    const date = '2025-03-01';
    const before = three([
      row('c', 'c', { ...rest, date }),
      row('c', 'a', { ...shares, date }),
      row('b', 'a', { date: '2026-01-01' }),
    ]);
    const term = { after: '2024-12-31', until: '2025-12-31' } as const;
    expect(postsOf(acrossBorders(before, term).baseline)).toEqual([
      ['a', 30],
      ['b', 18],
      ['c', 44],
    ]);
  });

  test('a last day typed for the former township is not handed on to a new one', () => {
    const before = three([row('b', '丁乡', { successorName: '丁乡', date: '2025-03-01' })]);
    const ending: Baseline = {
      ...before,
      asOf: '2025-12-31',
      townships: before.townships.map((one) =>
        one.code === 'b' ? { ...one, validUntil: '2025-02-28' as const } : one,
      ),
    };
    const { baseline } = acrossBorders(ending, { after: '2024-12-31', until: '2025-12-31' });
    expect(baseline.townships.find(({ code }) => code === '丁乡')).toMatchObject({
      validFrom: '2025-03-01',
      validUntil: undefined,
    });
    expect(baseline.former?.map(({ township }) => township.validUntil)).toEqual(['2025-02-28']);
  });
});
