import { describe, expect, test } from 'vitest';

import { explain } from '../../engine/explanation/explain.ts';
import type { ChartCells } from '../../engine/model/chart.ts';
import type { CellValue } from '../../engine/model/grid.ts';
import { QUOTA_KINDS, type QuotaKind } from '../../engine/model/ledger.ts';
import { LOCALES, type Locale } from '../../engine/model/locale.ts';
import type { Report } from '../../engine/model/report.ts';
import type { Sheet } from '../../engine/model/sheet.ts';
import { plan } from '../../engine/plan.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { reportToSheets } from '../../engine/workbook/results/reportToSheets.ts';
import { RESULT_SHEETS } from '../../engine/workbook/results/sheetNames.ts';
import { county, policyWith } from '../support/county.ts';
import { sampleReport } from './sampleReport.ts';

const sheetsOf = (report: Report<Policy>, locale: Locale = 'zh-CN'): readonly Sheet[] =>
  reportToSheets(report, explain(report, locale), locale);
const charted = (sheets: readonly Sheet[], locale: Locale = 'zh-CN'): Sheet =>
  sheets.find(({ name }) => name === RESULT_SHEETS.charts[locale])!;

/** What stands in the cells that a chart shows. */
const shown = (sheets: readonly Sheet[], { sheet, area }: ChartCells): readonly CellValue[] => {
  expect(area.left).toBe(area.right);
  const source = sheets.find(({ name }) => name === sheet)!;
  return source.rows.slice(area.top, area.bottom + 1).map((row) => row[area.left]?.value ?? null);
};

describe.each(LOCALES)('the charts of the sample county, %s', (locale) => {
  const report = sampleReport();
  const sheets = sheetsOf(report, locale);
  const { charts = [], ...sheet } = charted(sheets, locale);

  test('show every township before and after, in each ledger', () => {
    const names = report.baseline.townships.map(({ name }) => name);
    for (const [index, kind] of QUOTA_KINDS.entries()) {
      const chart = charts[index]!;
      const { rows } = report.plan.ledgers[kind];
      expect(shown(sheets, chart.categories)).toEqual(names);
      const [before, after] = chart.series.map(({ values }) => shown(sheets, values));
      expect(before).toEqual(rows.map(({ current }) => current));
      expect(after).toEqual(rows.map(({ draft }) => draft));
    }
  });

  test('show what each township gains and loses, the ledgers side by side', () => {
    const changes = charts[2]!.series.map(({ values }) => shown(sheets, values));
    expect(changes).toEqual(
      QUOTA_KINDS.map((kind) =>
        report.plan.ledgers[kind].rows.map(({ draft = 0, current = 0 }) => draft - current),
      ),
    );
  });

  test('show officers required and owned', () => {
    const [required, owned] = charts[3]!.series.map(({ values }) => shown(sheets, values));
    expect(required).toEqual(report.plan.enforcement.map((row) => row.required));
    expect(owned).toEqual(report.plan.enforcement.map((row) => row.officers));
  });

  test('cover no cell and each other, and fit one page', () => {
    const areas = charts.map(({ area }) => area);
    expect(sheet.print).toMatchObject({ isOnePage: true });
    for (const [index, { top, bottom, left, right }] of areas.entries()) {
      expect(top).toBeGreaterThan(areas[index - 1]?.bottom ?? 0);
      expect([left, right]).toEqual([0, sheet.widths.length - 1]);
      for (let row = top; row <= bottom; row++) expect(sheet.rows[row]).toEqual([]);
    }
    expect(new Set(charts.map(({ name }) => name)).size).toBe(4);
  });

  test('are described in words', () => {
    for (const { description, title, language } of charts) {
      expect(language).toBe(locale);
      expect(description).toContain('33');
      expect(title).not.toBe('');
    }
  });
});

test('what is not computed is not drawn, and the sheet says so', () => {
  const baseline = county([
    { code: 'a', name: '甲镇', administrative: { approved: 10 } },
    { code: 'b', name: '乙镇' },
  ]);
  const sheet = charted(sheetsOf(plan(baseline, policyWith({}))));
  expect(sheet.charts).toEqual([]);
  expect(JSON.stringify(sheet.rows).match(/未作图/gu)).toHaveLength(4);
});

test('townships that a page cannot show are said to be too many', () => {
  const rows = Array.from({ length: 61 }, (_, index) => ({
    code: String(index),
    name: `第${index}镇`,
    residents: 20_000 + index,
    areaKm2: 50,
    revenue: 9_000_000,
    administrative: { approved: 20 },
    publicInstitution: { approved: 20 },
  }));
  const drawnOf = (count: number): Sheet =>
    charted(sheetsOf(plan(county(rows.slice(0, count)), policyWith({}))));
  expect(drawnOf(60).charts?.length).toBeGreaterThan(0);
  const many = drawnOf(61);
  expect(many.charts).toEqual([]);
  expect(JSON.stringify(many.rows)).toContain('超过60个');
});

describe('the sums over the years', () => {
  const rows = ['a', 'b'].map((code) => ({
    code,
    name: code,
    residents: 20_000,
    areaKm2: 50,
    revenue: 9_000_000,
    administrative: { approved: 20 },
    publicInstitution: { approved: 30 },
  }));
  const past = (year: number, kind: QuotaKind, posts: readonly (number | undefined)[]) =>
    posts.map((decided, index) => ({ year, kind, township: rows[index]?.code ?? '', decided }));
  const history = [
    ...past(2024, 'administrative', [21, 20]),
    ...past(2023, 'administrative', [19, 18]),
    ...past(2024, 'publicInstitution', [30, undefined]),
    ...past(2023, 'publicInstitution', [31, 32]),
  ];
  const baseline = county(rows, { history, county: { notes: [], planYear: 2025 } });
  const sheets = sheetsOf(plan(baseline, policyWith({})));
  const trend = charted(sheets).charts?.find(({ kind }) => kind === 'line');

  test('end with the plan; a sum over a number that nobody has is none', () => {
    const own = (cells: ChartCells) => shown(sheets, { ...cells, sheet: charted(sheets).name });
    expect(own(trend!.categories)).toEqual([2023, 2024, 2025]);
    const [administrative, institutions] = trend!.series.map(({ values }) => own(values));
    expect(administrative?.slice(0, 2)).toEqual([37, 41]);
    expect(typeof administrative?.[2]).toBe('number');
    expect(institutions?.slice(0, 2)).toEqual([63, '—']);
  });

  test('are not there without an earlier year', () => {
    const first = sheetsOf(plan(county(rows), policyWith({})));
    expect(charted(first).charts?.some(({ kind }) => kind === 'line')).toBe(false);
  });
});
