import { clauseText } from '../explanation/clauseText.ts';
import { contextOf } from '../explanation/context.ts';
import { describe } from '../explanation/describe.ts';
import { explain } from '../explanation/explain.ts';
import { members, plain, type Json } from '../explanation/json.ts';
import type { ComparedCase, Comparison, ComparisonStep } from '../model/comparison.ts';
import type { Locale } from '../model/locale.ts';
import type { Finding } from '../model/notice.ts';
import type { Sheet } from '../model/sheet.ts';
import { planReading, type PlanReport, type Settings } from '../planWorkbook.ts';
import type { Reading } from '../workbook/readWorkbook.ts';
import { comparisonSheet } from '../workbook/results/comparisonSheet.ts';
import { withDeltas } from '../workbook/results/studyCharts.ts';
import { sheetContextOf } from '../workbook/results/sheetContext.ts';
import { compareScenarios, type ComparisonOptions } from './compareScenarios.ts';

/** Scenarios compared, and the workbook's own plan behind them. */
export interface ComparisonStudy {
  readonly report: PlanReport;
  readonly comparison: Comparison;
}

/** Compares scenarios of what was read. */
export const compareStudy = (
  reading: Reading,
  settings: Settings,
  options: ComparisonOptions,
): ComparisonStudy => ({
  report: planReading(reading, { ...settings, scenario: undefined }),
  comparison: compareScenarios(reading, settings, options),
});

/** The sheet 编衡-方案比较. */
export function compareStudySheets(
  { report, comparison }: ComparisonStudy,
  locale: Locale,
): readonly Sheet[] {
  const context = sheetContextOf(report, explain(report, locale), locale);
  const told = contextOf(report, locale);
  const words = {
    clauseOf: (step: ComparisonStep): string => basisOf(step, locale),
    messageOf: (problem: Finding): string => describe(problem, told).message,
  };
  const sheet = comparisonSheet(comparison, words, context);
  return [withDeltas(sheet, comparison, locale)];
}

/** What the new value of a step rests on: its clause, else the planner's words, else nothing. */
export function basisOf({ cites, stated }: ComparisonStep, locale: Locale): string {
  if (cites) return clauseText(cites, locale);
  return stated ?? { 'zh-CN': '假设', 'en-US': 'Assumption' }[locale];
}

/** Name and version of the document. */
export const COMPARISON_SCHEMA = 'bianheng.comparison/1';

/** A comparison as one JSON document. */
export function comparisonDocument(
  { report, comparison }: ComparisonStudy,
  locale: Locale,
): { readonly [name: string]: Json } {
  return {
    schema: COMPARISON_SCHEMA,
    locale,
    county: members(report.baseline.county, ['name', 'planYear']),
    cases: comparison.cases.map((one) => caseDocument(one, locale)),
  };
}

const caseDocument = (one: ComparedCase, locale: Locale): Json => ({
  ...members(one, ['scenario', 'note']),
  receipt: plain(one.receipt),
  ...members(one, ['caseHash', 'held']),
  measures: plain(one.measures),
  posts: [...one.posts].map(([key, posts]) => {
    const at = key.lastIndexOf('/');
    return { township: key.slice(0, at), ledger: key.slice(at + 1), posts: posts ?? null };
  }),
  deltas: plain(one.deltas),
  steps: one.steps.map((step) => ({
    what: step.what[locale],
    from: step.from?.[locale] ?? null,
    to: step.to?.[locale] ?? null,
    basis: basisOf(step, locale),
    ...members(step, ['gained', 'lost', 'moved', 'net', 'deltas']),
  })),
  newProblems: one.newProblems.map(problemDocument),
  vanished: one.vanished.map(problemDocument),
  years: one.years.map((row) => plain(row)),
});

const problemDocument = ({ notice, at }: Finding): Json => ({
  code: notice.code,
  severity: notice.severity,
  township: at.township ?? null,
  ledger: at.ledger ?? null,
});
