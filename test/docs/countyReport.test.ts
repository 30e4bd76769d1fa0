import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COUNTY_REPORT_ENTRIES } from '../../docs/countyReport/entries.ts';
import { breachesOf, countyReportPage, holds, placesOf } from '../../docs/countyReport/page.ts';
import { reportSheets, type Sheet, type WorkbookPlan } from '../../engine/index.ts';
import { planSample } from '../samples/reading.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Clauses of the report that are not about the posts of the other sheets. */
const CLAUSES = [
  ...Array.from({ length: 11 }, (_, index) => `A${index + 1}`),
  ...Array.from({ length: 6 }, (_, index) => `B${index + 1}`),
  ...['C6', 'C7', 'C8', 'C9'],
  ...Array.from({ length: 7 }, (_, index) => `D${index + 1}`),
  'E',
];

/** Numbers that the report itself states, or that follow from two it states. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  A1: [33, 7],
  A5: [11],
  A6: [16, 24, 15, 32],
  A7: [118, 55, 173],
  A9: [292],
  A10: [62, 47],
  A11: [71],
  B1: [9, 5, 7, 4],
  B2: [6, 2],
  B3: [3, 3, 1, 2],
  C6: [22, 14, 17, 14, 67],
  C7: [354, 274, 80, 274 / 354],
  C8: [21, 14, 33],
  C9: [10, 5],
  D1: [33],
  D3: [2],
};

describe('docs/county-report.md', () => {
  let plan: WorkbookPlan;
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    plan = await planSample('county-33');
    sheets = reportSheets(plan.report, 'zh-CN');
  });

  test('says what the program says (else: npm run reference)', () => {
    const { path, text } = countyReportPage(sheets);
    expect(read(path)).toBe(text);
  });

  test('has every clause of the report, in order', () => {
    expect(COUNTY_REPORT_ENTRIES.map(({ clause }) => clause)).toEqual(CLAUSES);
  });

  test.each(Object.entries(NUMBERS))(
    '%s names a cell for each of its numbers',
    (clause, numbers) => {
      const { places } = COUNTY_REPORT_ENTRIES.find((one) => one.clause === clause)!;
      const declared = places.flatMap((place) =>
        'value' in place && typeof place.value === 'number' ? [place.value] : [],
      );
      for (const number of new Set(numbers))
        expect(
          declared.filter((one) => one === number).length,
          String(number),
        ).toBeGreaterThanOrEqual(numbers.filter((one) => one === number).length);
    },
  );

  test.each(COUNTY_REPORT_ENTRIES.map((entry) => [entry.clause, entry] as const))(
    '%s: every cell named holds its number',
    (_, entry) => {
      expect(entry.places.length + entry.rules.length).toBeGreaterThan(0);
      for (const found of placesOf(entry, sheets)) {
        expect(found.address, JSON.stringify(found.place)).toBeDefined();
        expect(holds(found), `${found.address!}: ${String(found.value)}`).toBe(true);
      }
    },
  );

  test.each(COUNTY_REPORT_ENTRIES.map((entry) => [entry.clause, entry] as const))(
    '%s: every rule named finds as often as the page says',
    (_, { rules }) => {
      for (const [code, breached] of rules)
        expect([code, breachesOf(plan.report, code)]).toEqual([code, breached]);
    },
  );

  test.each(COUNTY_REPORT_ENTRIES.map((entry) => [entry.clause, entry] as const))(
    '%s: every test named is there',
    (_, { tests }) => {
      expect(tests.length).toBeGreaterThan(0);
      for (const [file, name] of tests)
        expect(read(`test/county-report/${file}`)).toContain(`test('${name}'`);
    },
  );
});
