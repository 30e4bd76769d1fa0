import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conservation } from '../../engine/forecast/conservation.ts';
import { forecast } from '../../engine/forecast/forecast.ts';
import { countyOutlooks } from '../../engine/forecast/outlook.ts';
import { QUOTA_KINDS } from '../../engine/model/ledger.ts';
import { plan } from '../../engine/plan.ts';
import { policyOn } from '../../engine/policy/policy.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import type { PolicyRow } from '../../engine/model/baseline.ts';
import type { IsoDate } from '../../engine/base/date.ts';

const policyAt =
  (more: readonly PolicyRow[] = []) =>
  (asOf: IsoDate) =>
    policyOn(asOf, { sheet: policyRows(), run: more }).policy;

describe('ten years of the county of 33 townships', () => {
  const ten = forecast(county33(), policyAt(), { years: 10 });

  test('begins with the present, exactly as it is planned', () => {
    const [first] = ten.years;
    expect(first?.report).toEqual(plan(county33(), policyAt()('2024-12-31')));
    expect(ten.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 11 }, (_, ahead) => 2024 + ahead),
    );
  });

  test('keeps the books of both ledgers in every year', () => {
    const books = conservation(ten).slice(2);
    expect(books).toHaveLength(20);
    for (const { year, kind, difference, total } of books)
      expect([year, kind, difference, total]).toEqual([
        year,
        kind,
        0,
        kind === 'administrative' ? 930 : 1068,
      ]);
  });

  test('hands each year on to the next, township by township', () => {
    ten.years.slice(1).forEach(({ report, flows }, index) => {
      const before = ten.years[index]!.report;
      for (const kind of QUOTA_KINDS)
        for (const { township, current } of report.plan.ledgers[kind].rows) {
          const row = before.plan.ledgers[kind].rows.find((one) => one.township === township);
          expect(current).toBe(row?.decided ?? row?.draft ?? row?.proposal ?? row?.current);
        }
      for (const flow of flows)
        expect([flow.before - flow.exits + flow.arrivals + flow.hires, flow.exits >= 0]).toEqual([
          report.baseline.posts[flow.township]?.[flow.kind].inPost,
          true,
        ]);
    });
  });

  test('decomposes no post of a later year to institutions: that is done anew with its number', () => {
    const placed = ten.years.map(
      ({ report }) =>
        report.plan.institutions.filter((row) => row.placed.administrative.posts !== undefined)
          .length,
    );
    expect(placed).toEqual([4, ...Array.from({ length: 10 }, () => 0)]);
  });

  test('finds more of a kind only where the numbers are the cause', () => {
    const counts = ten.years.map(({ report }) => {
      const of = new Map<string, number>();
      for (const { notice } of report.findings)
        if (notice.pending !== true) of.set(notice.code, (of.get(notice.code) ?? 0) + 1);
      return of;
    });
    const growing = counts
      .slice(1)
      .flatMap((of, before) =>
        [...of].flatMap(([code, count]) =>
          count > (counts[before]?.get(code) ?? 0) ? [code] : [],
        ),
      );
    // Decided below the people there, fewer vacant than reserved, a population near a step, letters
    // that run out within the watch.
    expect(new Set(growing)).toEqual(
      new Set(['STF-101', 'ADJ-301', 'STF-204', 'ENF-301', 'PWR-301']),
    );
    const letters = countyOutlooks(ten).map(({ renewals }) => renewals);
    expect(letters).toEqual([0, 1, 291, 0, 0, 290, 1, 0, 0, 0, 0]);
  });

  test('has the population on its line and never hires beyond the quota', () => {
    const counties = countyOutlooks(ten);
    const people = counties.map(({ population = 0 }) => population);
    expect(people.every(Number.isInteger)).toBe(true);
    for (const { flows, report } of ten.years)
      for (const { township, kind, hires, after } of flows)
        if (hires > 0)
          expect(after).toBeLessThanOrEqual(
            report.baseline.posts[township]?.[kind].approved ?? NaN,
          );
  });

  test('brackets the middle path between the low and the high one', () => {
    const population = (path: 'low' | 'high'): number =>
      countyOutlooks(forecast(county33(), policyAt(), { years: 3, path })).at(-1)?.population ?? 0;
    const middle = countyOutlooks(ten)[3]?.population ?? 0;
    expect(population('low')).toBeLessThan(middle);
    expect(population('high')).toBeGreaterThan(middle);
  });
});

test('whatever the rates, no post and no person is lost', () => {
  const rate = fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100);
  const choice = fc.constantFrom('replace', 'none');
  fc.assert(
    fc.property(
      fc.tuple(rate, rate),
      choice,
      fc.integer({ min: 1, max: 3 }),
      ([a, p], hires, years) => {
        const rows = [
          { parameter: 'forecast.exitRate', key: 'administrative', value: a },
          { parameter: 'forecast.exitRate', key: 'publicInstitution', value: p },
          { parameter: 'forecast.hiresBy', value: hires },
        ];
        const books = conservation(forecast(county33(), policyAt(rows), { years })).slice(2);
        expect(books.map(({ difference }) => difference)).toEqual(books.map(() => 0));
      },
    ),
    { numRuns: 6 },
  );
});

test('a total set anew from a later year on loses no post', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 930, max: 1200 }),
      fc.constantFrom('2025-07-01', '2026-01-01', '2026-12-31'),
      fc.constantFrom('full', 'paced', 'increments'),
      (value, from, scope) => {
        const rows = [
          { parameter: 'quota.totalAdministrative', value, from },
          { parameter: 'quota.scope', value: scope },
        ];
        const books = conservation(forecast(county33(), policyAt(rows), { years: 3 })).slice(2);
        expect(books.map(({ difference }) => difference)).toEqual(books.map(() => 0));
        expect(books.filter(({ kind }) => kind === 'administrative').at(-1)?.total).toBe(value);
      },
    ),
    { numRuns: 6 },
  );
});

test('a township that ends without an heir takes its posts along, and the books say so and close', () => {
  const county = county33();
  const townships = county.townships.map((one, at) =>
    at === 1 ? { ...one, validUntil: '2025-06-01' as const } : one,
  );
  const { years, ...rest } = forecast({ ...county, townships }, policyAt(), { years: 3 });
  const books = conservation({ years, ...rest }).slice(2);
  expect(books.map(({ difference }) => difference)).toEqual(books.map(() => 0));
  const [first] = books;
  const present = years[1]?.report.plan.ledgers.administrative.rows.reduce(
    (sum, { current = 0 }) => sum + current,
    0,
  );
  const former = years[1]?.report.baseline.former?.at(-1)?.posts?.administrative.approved ?? 0;
  expect(former).toBeGreaterThan(0);
  expect(first?.opening).toBe((present ?? 0) + former);
  // Without them, as many posts as it had would seem to be lost.
  expect(first?.opening).toBe(first?.handedOn);
});

test('books that do not close show by how much', () => {
  const two = forecast(county33(), policyAt(), { years: 1 });
  const [present, next] = two.years;
  const { ledgers } = next!.report.plan;
  const [row, ...others] = ledgers.administrative.rows;
  const lost = { ...row!, current: (row!.current ?? 0) - 3 };
  const administrative = { ...ledgers.administrative, rows: [lost, ...others] };
  const plan = { ...next!.report.plan, ledgers: { ...ledgers, administrative } };
  const report = { ...present!.report, baseline: next!.report.baseline, plan };
  const books = conservation({ ...two, years: [present!, { ...next!, report }] });
  expect(books.map(({ difference }) => difference)).toEqual([0, 0, 3, 0]);
});

test('loans end on their last day; one turned into basic posts leaves the pool, and the books close', () => {
  const county = county33();
  const [first, second] = county.townships;
  const loan = { kind: 'administrative', use: 'phased', approved: 2, from: '2024-01-01' } as const;
  const loans = [
    { ...loan, township: first!.code, until: '2025-06-30' },
    { ...loan, township: first!.code, until: '2026-12-31' },
    { ...loan, township: second!.code, until: '2025-06-30', evaluation: 'convert' },
  ] as const;
  const years = forecast({ ...county, loans }, policyAt(), { years: 3 });
  const onLoan = countyOutlooks(years).map(({ ledgers }) => ledgers.administrative.loans);
  expect(onLoan).toEqual([6, 2, 2, 0]);
  const books = conservation(years).filter(({ kind }) => kind === 'administrative');
  expect(books.slice(1).map(({ difference, mobile }) => [difference, mobile])).toEqual([
    [0, 16],
    [0, 16],
    [0, 16],
  ]);
});

test('a row of 沿革 that cannot be carried out is found in its year', () => {
  const county = county33();
  const [gone, heir] = county.townships;
  const date: IsoDate = '2025-06-01';
  const lineage = [
    {
      ...{ predecessor: gone!.code, successor: heir!.code, date },
      ...{ sharePosts: 0.5, sharePeople: 1 },
    },
  ];
  const { years } = forecast({ ...county, lineage }, policyAt(), { years: 2 });
  const refused = years.map(
    ({ report }) => report.findings.filter(({ notice }) => notice.code === 'ADJ-103').length,
  );
  expect(refused).toEqual([0, 1, 0]);
});
