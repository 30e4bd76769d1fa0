import fc from 'fast-check';
import { isoDate, type IsoDate } from '../../engine/base/date.ts';
import type { Baseline, Decision, QuotaChange } from '../../engine/model/baseline.ts';
import { QUOTA_KINDS, type Ledger, type QuotaKind } from '../../engine/model/ledger.ts';
import type { Observation, Township } from '../../engine/model/township.ts';
import { HARD_NAMES } from './hardNames.ts';

/** Present or absent: an absent key is a blank cell. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const count = fc.nat(500);
const words = fc.constantFrom(
  '中心工作',
  '县编发〔2023〕5号',
  '人口增加，（详见附件）',
  '超员 消化',
  'A-1',
);
const date: fc.Arbitrary<IsoDate> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoDate(year, month, day)!);

const series = (value: fc.Arbitrary<number>): fc.Arbitrary<readonly Observation[]> =>
  fc
    .uniqueArray(fc.integer({ min: 2018, max: 2024 }), { maxLength: 3 })
    .chain((years) =>
      fc.tuple(...[...years].sort().map((year) => value.map((one) => ({ year, value: one })))),
    );

const people = series(fc.integer({ min: 100, max: 400_000 }));
const yuan = series(
  fc.oneof(
    fc.nat(2_000_000_000),
    fc.nat(99_999).map((fen) => fen / 100),
  ),
);

const township = ([code, name]: readonly [string, string], order: number): fc.Arbitrary<Township> =>
  fc.record({
    code: fc.constant(code),
    name: fc.constant(name),
    order: fc.constant(order),
    sizeClass: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const)),
    role: maybe(fc.constantFrom('seat', 'central', 'key', 'characteristic', 'ordinary')),
    countyTask: maybe(fc.boolean()),
    validFrom: maybe(date),
    predecessors: fc.uniqueArray(fc.constantFrom('甲乡', '乙镇', '丙街道'), { maxLength: 3 }),
    population: fc.record({ registered: people, resident: people, service: people }),
    areaKm2: maybe(fc.integer({ min: 1, max: 1_000_000 }).map((area) => area / 1000)),
    economy: fc.record({ fiscalRevenue: yuan, gdp: yuan, output: yuan }),
    factors: fc.dictionary(
      fc.constantFrom('transport', 'industry', 'development', '旅游', '边远'),
      fc.integer({ min: 0, max: 100 }).map((score) => score / 100),
    ),
  });

const LEDGER_FIELDS = [
  'approved',
  'leadership',
  'inPost',
  'onDuty',
  'lentOut',
  'seconded',
  'longSick',
  'borrowed',
  'pendingArrival',
  'expectedExits',
  'reserved',
  'fromCounty',
  'toCounty',
  'heldOnOther',
  'loans',
  'recovered',
  'floor',
  'ceiling',
  'requested',
] as const;

const counts = (fields: readonly string[]): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc.dictionary(fc.constantFrom(...fields), count);

const ledger = <K extends QuotaKind>(kind: K): fc.Arbitrary<Ledger<K>> =>
  counts(LEDGER_FIELDS).map((values) => ({ ...values, kind }));

const posts = fc.record({
  administrative: ledger('administrative'),
  publicInstitution: ledger('publicInstitution'),
  memo: counts([
    'workersApproved',
    'workersInPost',
    'politicalLegalApproved',
    'politicalLegalInPost',
    'fullyFunded',
    'partlyFunded',
    'selfFunded',
    'offQuota',
  ]),
});

const decision = (codes: readonly string[]): fc.Arbitrary<Decision> =>
  fc.record({
    township: fc.constantFrom(...codes),
    kind: fc.constantFrom(...QUOTA_KINDS),
    adjustment: fc.integer({ min: -20, max: 20 }),
    locked: maybe(fc.boolean()),
    lockedAt: maybe(count),
    counterparty: maybe(fc.constantFrom(...codes)),
    reason: maybe(words),
    basis: maybe(words),
    decided: maybe(count),
    document: maybe(words),
    decidedOn: maybe(date),
  });

const change = (codes: readonly string[]): fc.Arbitrary<QuotaChange> =>
  fc
    .record({
      date: maybe(date),
      document: maybe(words),
      issuer: maybe(words),
      matter: fc.constantFrom('期初', '增编', '县内调剂'),
      township: fc.constantFrom(...codes),
      kind: fc.constantFrom(...QUOTA_KINDS),
      from: maybe(count),
      to: maybe(count),
      change: maybe(fc.integer({ min: -20, max: 20 })),
    })
    .map((row) => ({ ...row, opening: row.matter === '期初' }));

const once = <T extends { readonly township: string; readonly kind: string }>(
  rows: readonly T[],
): readonly T[] => [...new Map(rows.map((row) => [`${row.township}/${row.kind}`, row])).values()];

const byCode = <T>(codes: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .tuple(...codes.map(() => value))
    .map((values) => Object.fromEntries(codes.map((code, at) => [code, values[at]!])));

/** Sheets say nothing of an empty record, and a list without rows is no list. */
const filled = (record: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(record).filter(([, one]) => Object.keys(one).length > 0));
const rowsOrNone = <T>(rows: readonly T[]): readonly T[] | undefined =>
  rows.length > 0 ? rows : undefined;

/** Any baseline that a workbook can hold. */
export const anyBaseline: fc.Arbitrary<Baseline> = fc
  .subarray([...HARD_NAMES], { minLength: 1, maxLength: 5 })
  .chain((places) => {
    const codes = places.map(([code]) => code);
    return fc.record({
      county: fc.record({
        name: maybe(fc.constantFrom('三台县', '示例县')),
        planYear: maybe(fc.integer({ min: 2020, max: 2030 })),
        status: maybe(fc.constantFrom('draft', 'consultation', 'submission', 'approved')),
        notes: fc.uniqueArray(fc.constantFrom('来源：统计年鉴。', '部分数据为估算。'), {
          maxLength: 2,
        }),
      }),
      asOf: fc.constant<IsoDate>('2024-12-31'),
      townships: fc.tuple(...places.map(township)),
      posts: byCode(codes, posts),
      leadership: byCode(
        codes,
        counts(['principalApproved', 'principalFilled', 'deputyApproved', 'deputyFilled']),
      ).map(filled),
      enforcement: byCode(
        codes,
        counts(['officers', 'civilServants', 'certified', 'auxiliaries', 'coLocated']),
      ).map(filled),
      institutions: fc
        .array(
          fc.record({
            township: fc.constantFrom(...codes),
            name: fc.constantFrom('党政办公室', '便民服务中心'),
            kind: fc.constantFrom('office' as const, 'centre' as const),
            uniform: maybe(fc.boolean()),
            document: maybe(words),
            id: maybe(words),
          }),
          { maxLength: 3 },
        )
        .map(rowsOrNone),
      stations: fc
        .array(
          fc.record({
            township: fc.constantFrom(...codes),
            id: words,
            name: words,
            type: fc.constantFrom('广播电视站', '自然资源所'),
            kind: maybe(fc.constantFrom(...QUOTA_KINDS)),
            posts: maybe(count),
            until: maybe(date),
            assesses: maybe(fc.constantFrom('department' as const, 'township' as const)),
            coLocated: maybe(count),
          }),
          { maxLength: 3 },
        )
        .map(rowsOrNone),
      whistles: fc
        .array(
          fc.record({
            township: fc.constantFrom(...codes),
            department: words,
            date,
            responseHours: maybe(fc.nat(4000).map((quarters) => quarters / 4)),
          }),
          { maxLength: 3 },
        )
        .map(rowsOrNone),
      decisions: fc.array(decision(codes), { maxLength: 4 }).map(once),
      changes: fc.array(change(codes), { maxLength: 4 }).map(rowsOrNone),
      realNames: fc
        .array(
          fc.record({
            township: fc.constantFrom(...codes),
            kind: fc.constantFrom(...QUOTA_KINDS),
            people: count,
          }),
          { maxLength: 3 },
        )
        .map((rows) => rowsOrNone(once(rows))),
      statedTotals: fc.constant([]),
      bands: fc.array(
        fc.record({
          indicator: fc.constantFrom('population' as const, 'area' as const, 'economy' as const),
          from: fc.nat(1_000_000),
          inclusive: fc.boolean(),
          points: fc.nat(1000).map((points) => points / 10),
        }),
        { maxLength: 3 },
      ),
      scenarios: fc.constantFrom(
        [],
        [{ name: '人口优先', note: '提高人口权重', rows: [{ parameter: 'a.b', value: 0.6 }] }],
        [{ name: '空方案', rows: [] }],
      ),
      origins: fc.constant({}),
    });
  });
