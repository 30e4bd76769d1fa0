import { describe, expect, test } from 'vitest';
import { applyLineage } from '../../../engine/adjustment/lineage/applyLineage.ts';
import type { Baseline } from '../../../engine/model/baseline.ts';
import { QUOTA_KINDS } from '../../../engine/model/ledger.ts';
import { county33 } from '../../../templates/samples/county33/baseline.ts';

const codeOf = (name: string): string =>
  county33().townships.find((one) => one.name === name)?.code ?? '';
/** 雾溪乡 goes into 茶溪镇; 岚江镇 pays for an adjustment of the first. */
const [gone, heir, payer] = ['雾溪乡', '茶溪镇', '岚江镇'].map(codeOf) as [string, string, string];

/** The sample county with rows in the lists that it leaves empty, for the township that goes. */
function fullCounty(): Baseline {
  const sample = county33();
  const both = [gone, heir];
  return {
    ...sample,
    moves: both.flatMap((township) =>
      QUOTA_KINDS.map((kind) => ({
        ...{ township, kind, people: 2, date: '2025-06-30' },
        direction: 'exit' as const,
      })),
    ),
    useRequests: both.map((township) => ({
      ...{ township, kind: 'administrative', way: 'examination', people: 1 },
    })),
    history: both.flatMap((township, at) =>
      QUOTA_KINDS.map((kind) => ({
        ...{ year: 2023, township, kind, approved: 20 + at, inPost: 18, proposal: 21, decided: 20 },
      })),
    ),
    decisions: [
      { township: gone, kind: 'administrative', adjustment: 2, counterparty: payer },
      { township: payer, kind: 'administrative', adjustment: -2, counterparty: gone },
    ],
    institutions: sample.institutions?.map((one) =>
      one.name === '党建工作办公室'
        ? { ...one, administrative: one.township === gone ? 5 : 6 }
        : one,
    ),
    teams: both.map((township) => ({ township, name: '试点执法队', people: 3 })),
    liaison: both.map((township) => ({ township, department: '县级部门甲', people: 1 })),
    scenarios: [
      {
        name: '试算',
        rows: [],
        changes: [
          { kind: 'task', township: gone, bears: true },
          { kind: 'merger', predecessor: payer, successor: gone },
        ],
      },
    ],
    duties: sample.duties && {
      ...sample.duties,
      tasks: [
        ...sample.duties.tasks,
        { department: '县级部门甲', matter: '巡查', townships: [gone] },
      ],
    },
    origins: { [`${gone}/name`]: { sheet: '乡镇', row: 1, column: 1 } },
  };
}

const before = fullCounty();
const { baseline: after, findings } = applyLineage(before, [
  {
    ...{ predecessor: gone, successor: heir, sharePosts: 1, sharePeople: 1 },
    ...{ date: '2024-12-01', document: '省府函〔2024〕9号', matter: 'merge' },
  },
]);

/**
 * What of a baseline speaks of townships: all of it is named here, or this does not compile.
 * `past`: keeps the former township on purpose, as history.
 */
const SPEAKS: Readonly<Record<keyof Baseline, 'ofTownships' | 'ofNone' | 'past'>> = {
  county: 'ofNone',
  beforeReform: 'ofNone',
  asOf: 'ofNone',
  townships: 'ofTownships',
  former: 'past',
  posts: 'ofTownships',
  leadership: 'ofTownships',
  enforcement: 'ofTownships',
  institutions: 'ofTownships',
  powers: 'ofTownships',
  duties: 'ofTownships',
  institutionChanges: 'ofTownships',
  stations: 'ofTownships',
  stationMoves: 'ofTownships',
  stationStaff: 'ofTownships',
  liaison: 'ofTownships',
  whistles: 'ofTownships',
  teams: 'ofTownships',
  decisions: 'ofTownships',
  changes: 'past',
  moves: 'ofTownships',
  approvals: 'ofNone',
  useRequests: 'ofTownships',
  history: 'ofTownships',
  realNames: 'ofTownships',
  loans: 'ofTownships',
  lineage: 'past',
  statedTotals: 'ofNone',
  bands: 'ofNone',
  scenarios: 'ofTownships',
  origins: 'ofTownships',
};

/** Places at which a value names a township, as a text of its own or as a key. */
function placesOf(value: unknown, code: string, path = ''): readonly string[] {
  if (typeof value === 'string') return value === code ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === code || key.startsWith(`${code}/`) ? [`${path}/${key}`] : []),
    ...placesOf(member, code, `${path}/${key}`),
  ]);
}

describe('after a merger no list names the township that went', () => {
  const lists = Object.entries(SPEAKS) as [keyof Baseline, (typeof SPEAKS)[keyof Baseline]][];

  test.each(lists.filter(([, of]) => of === 'ofTownships'))('%s', (list) => {
    expect(placesOf(before[list], gone), 'else the test shows nothing').not.toEqual([]);
    expect(placesOf(after[list], gone)).toEqual([]);
  });

  test.each(lists.filter(([, of]) => of === 'ofNone'))('%s is as it was', (list) => {
    expect(placesOf(before[list], gone)).toEqual([]);
    expect(after[list]).toEqual(before[list]);
  });
});

/** Members that are no quantities, or are settled afresh on purpose. */
const NOT_ADDED = new Set([
  ...['order', 'sizeClass', 'year', 'factors', 'cell', 'origins', 'bands', 'former', 'lineage'],
  // One set of leadership posts; bounds of the former borders.
  ...['leadership', 'principalApproved', 'deputyApproved', 'floor', 'ceiling'],
  // What the rows of the ledger say was before and after.
  ...['from', 'to'],
]);

/** Σ of every number by its place, townships and rows taken together. */
function sums(value: unknown, codes: ReadonlySet<string>, path = ''): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  const add = (one: unknown, at: string): void => {
    if (typeof one === 'number') totals.set(at, (totals.get(at) ?? 0) + one);
    if (typeof one !== 'object' || one === null) return;
    for (const [key, member] of Object.entries(one))
      if (!NOT_ADDED.has(key))
        add(member, Array.isArray(one) || codes.has(key) ? at : `${at}/${key}`);
  };
  add(value, path);
  return totals;
}

test('every quantity keeps its sum over the county', () => {
  const codes = new Set(before.townships.map(({ code }) => code));
  const [was, is] = [sums(before, codes), sums(after, codes)];
  expect(was.size).toBeGreaterThan(40);
  for (const [place, sum] of was) expect(is.get(place), place).toBeCloseTo(sum, 6);
  expect([...is.keys()].filter((place) => !was.has(place))).toEqual([]);
});

test('institutions of one name become one, with the posts of both and one number', () => {
  const called = (name: string, of: Baseline) =>
    (of.institutions ?? []).filter(
      (one) => one.name === name && [gone, heir].includes(one.township),
    );
  const [own, ...others] = called('党建工作办公室', after);
  expect([others, own?.administrative, own?.township]).toEqual([[], 5 + 6, heir]);
  expect(own?.id).toBe(
    called('党建工作办公室', before).find(({ township }) => township === heir)?.id,
  );
  const known = new Set((after.institutions ?? []).map(({ township, id }) => `${township}/${id}`));
  const renamed = (after.institutionChanges ?? []).filter(
    ({ township, matter }) => township === heir && matter === 'rename',
  );
  expect(renamed).toHaveLength(2);
  for (const { township, id } of renamed) expect(known.has(`${township}/${id}`)).toBe(true);
});

test('a department on call for both is on call once, with the people of both', () => {
  expect(after.liaison).toEqual([expect.objectContaining({ township: heir, people: 2 })]);
});

test('an adjustment follows its township, on both sides', () => {
  expect(after.decisions).toMatchObject([
    { township: heir, adjustment: 2, counterparty: payer },
    { township: payer, adjustment: -2, counterparty: heir },
  ]);
});

test('what has to be settled for the new borders is said', () => {
  const said = findings.map(({ notice, facts }) => [notice.code, facts['what']]);
  expect(said.map(([code]) => code)).toEqual(said.map(() => 'ADJ-206'));
  const words = JSON.stringify(said);
  for (const about of ['人工调整数已相加', '最高的二类', '委托书的受托乡镇已变更'])
    expect(words).toContain(about);
});
