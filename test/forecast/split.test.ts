import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../engine/base/date.ts';
import { conservation } from '../../engine/forecast/conservation.ts';
import { forecast } from '../../engine/forecast/forecast.ts';
import { countyOutlooks } from '../../engine/forecast/outlook.ts';
import type { Forecast } from '../../engine/model/forecast.ts';
import { QUOTA_KINDS } from '../../engine/model/ledger.ts';
import type { LineageRow } from '../../engine/model/lineage.ts';
import { plan } from '../../engine/plan.ts';
import { policyOn, type Policy } from '../../engine/policy/policy.ts';
import { drawOf, simulate } from '../../engine/simulation/simulate.ts';
import { simulationStudySheets } from '../../engine/studies/simulationStudy.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { reportOn } from '../results/sampleReport.ts';

const policyAt = (asOf: IsoDate): Policy => policyOn(asOf, { sheet: policyRows() }).policy;

/** The new township has a code of the office; its name stands in 沿革 alone. */
const NEW = '990199';

/** 柏霖镇 keeps six tenths of its posts and seven of its people in the middle of 2025. */
function splitCounty() {
  const county = county33();
  const old = county.townships.find(({ name }) => name === '柏霖镇')!.code;
  const row = { predecessor: old, date: '2025-06-01', matter: 'split' } as const;
  const lineage: readonly LineageRow[] = [
    { ...row, successor: old, sharePosts: 0.6, sharePeople: 0.7 },
    { ...row, successor: NEW, successorName: '柏东镇', sharePosts: 0.4, sharePeople: 0.3 },
  ];
  return { old, baseline: { ...county, lineage } };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Holds the books of every year after the split, township by township, against the year before. */
function expectKept({ years, ...rest }: Forecast<Policy>, old: string): void {
  const books = conservation({ years, ...rest }).slice(2);
  expect(books.map(({ difference }) => difference)).toEqual(books.map(() => 0));
  for (const { opening, handedOn, kind, total } of books) {
    expect(opening).toBe(handedOn);
    expect(total).toBe(kind === 'administrative' ? 930 : 1068);
  }
  const [present, first] = [years[0]!, years[1]!];
  const both = [old, NEW];
  for (const kind of QUOTA_KINDS) {
    const whole = present.report.plan.ledgers[kind].rows.find(({ township }) => township === old)!;
    const parts = both.map((code) =>
      first.report.plan.ledgers[kind].rows.find(({ township }) => township === code)!,
    );
    const handedOn = whole.decided ?? whole.draft ?? whole.proposal ?? NaN;
    const posts = parts.map(({ current }) => current ?? NaN);
    // To the post: what the one stood at, in the shares of the document, rounded.
    expect(sum(posts)).toBe(handedOn);
    expect(Math.abs(posts[1]! - handedOn * 0.4)).toBeLessThanOrEqual(0.5);
    // To the person: those who leave and come in the year of the split do so before it.
    const flow = (at: number, code: string) =>
      years[at]!.flows.find((one) => one.township === code && one.kind === kind)!;
    const inPost = both.map((code) => first.report.baseline.posts[code]![kind].inPost!);
    expect(flow(1, old).before).toBe(present.report.baseline.posts[old]![kind].inPost);
    expect(sum(inPost)).toBe(flow(1, old).after);
    expect(Math.abs(inPost[1]! - sum(inPost) * 0.3)).toBeLessThanOrEqual(0.5);
    expect(both.map((code) => flow(2, code).before)).toEqual(inPost);
  }
  expect(years.map(({ report }) => report.baseline.townships.length)).toEqual([33, 34, 34, 34]);
}

test('a split carried through a forecast keeps posts and people, in the county and across the split', () => {
  const { old, baseline } = splitCounty();
  expectKept(forecast(baseline, policyAt, { years: 3 }), old);
});

describe('a split carried through a draw of a simulation', () => {
  const { old, baseline } = splitCounty();
  const input = { baseline, policyAt, years: 3 };
  const replayed = drawOf(input, { seed: 5, draw: 2, run: {} });

  test('keeps posts and people as well', () => {
    expectKept(replayed, old);
  });

  test('is the whole plan of each year when it is replayed', () => {
    for (const { report } of replayed.years)
      expect(plan(report.baseline, report.policy).plan).toEqual(report.plan);
  });

  test('was counted with the numbers of those plans, the county and both parts', () => {
    const alone = simulate(input, { seed: 5, from: 2, to: 3 });
    const told = countyOutlooks(replayed).slice(1);
    expect(
      alone.county.map(({ measures: { people, posts, officersRequired, vacancies } }) => [
        ...[people.sum, posts.sum, officersRequired.sum, vacancies.sum],
      ]),
    ).toEqual(
      told.map(({ ledgers: { administrative, publicInstitution }, officersRequired }) => [
        (administrative.people ?? NaN) + (publicInstitution.people ?? NaN),
        (administrative.quota ?? NaN) + (publicInstitution.quota ?? NaN),
        officersRequired,
        (administrative.vacancies ?? NaN) + (publicInstitution.vacancies ?? NaN),
      ]),
    );
    for (const code of [old, NEW])
      for (const { year, report } of replayed.years.slice(1)) {
        const row = alone.townships.find((one) => one.township === code && one.year === year)!;
        const officers = report.plan.enforcement.find(({ township }) => township === code)!;
        expect([row.required.sum, row.officers.sum, row.posts.administrative.sum]).toEqual([
          officers.required,
          officers.officers,
          report.baseline.posts[code]!.administrative.approved,
        ]);
      }
  });

  test('has the name of the new township on its sheet, though 沿革 alone names it', () => {
    const summary = simulate(input, { seed: 5, from: 0, to: 1 });
    const study = { report: reportOn(baseline, policyRows()), cases: [{ summary }] };
    const [, townships] = simulationStudySheets(study, 'zh-CN');
    const names = (townships?.rows ?? []).map((cells) => cells[0]?.value);
    expect(names.filter((name) => name === '柏东镇')).toHaveLength(3);
    expect(names).not.toContain(NEW);
  });
});
