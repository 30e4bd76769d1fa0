import { explain } from '../explanation/explain.ts';
import { members, plain, type Json } from '../explanation/json.ts';
import type { LeastChange, Stability } from '../model/inquiry.ts';
import { QUOTA_KINDS } from '../model/ledger.ts';
import type { Locale } from '../model/locale.ts';
import type { Sheet } from '../model/sheet.ts';
import { leastChange } from '../optimisation/leastChange.ts';
import { stability } from '../optimisation/stability.ts';
import type { PlanReport } from '../planWorkbook.ts';
import { leastChangeSheet } from '../workbook/results/leastChangeSheet.ts';
import { stabilitySheet } from '../workbook/results/stabilitySheet.ts';
import { sheetContextOf } from '../workbook/results/sheetContext.ts';

/** The fewest posts to move in each ledger so that every mandatory rule holds. */
export const leastChanges = (report: PlanReport): readonly LeastChange[] =>
  QUOTA_KINDS.map((kind) => leastChange(report, kind));

/** Whether posts and ranking of a plan stand when a weight moves by a share of itself. */
export const stabilityOf = (report: PlanReport, by: number): Stability =>
  stability(report.baseline, report.policy, by);

/** The sheet 编衡-最少调整. */
export const leastChangeSheets = (
  report: PlanReport,
  changes: readonly LeastChange[],
  locale: Locale,
): readonly Sheet[] => [
  leastChangeSheet(changes, sheetContextOf(report, explain(report, locale), locale)),
];

/** The sheet 编衡-权重稳定性. */
export const stabilitySheets = (
  report: PlanReport,
  found: Stability,
  locale: Locale,
): readonly Sheet[] => [
  stabilitySheet(found, sheetContextOf(report, explain(report, locale), locale)),
];

/** Either answer as one JSON document. */
export const inquiryDocument = (
  report: PlanReport,
  answer:
    | { readonly schema: 'bianheng.least-change/1'; readonly ledgers: readonly LeastChange[] }
    | { readonly schema: 'bianheng.stability/1'; readonly stability: Stability },
  locale: Locale,
): { readonly [name: string]: Json } => ({
  schema: answer.schema,
  locale,
  receipt: members(report.receipt, ['engine', 'inputHash', 'policyHash', 'asOf', 'scenario']),
  county: members(report.baseline.county, ['name', 'planYear']),
  ...('ledgers' in answer
    ? { ledgers: plain(answer.ledgers) }
    : { stability: plain(answer.stability) }),
});
