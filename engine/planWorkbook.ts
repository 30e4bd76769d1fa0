import type { IsoDate } from './base/date.ts';
import { whenAsked } from './base/whenAsked.ts';
import { explain } from './explanation/explain.ts';
import type { PolicyRow } from './model/baseline.ts';
import type { Grid } from './model/grid.ts';
import type { Locale } from './model/locale.ts';
import type { Finding, Severity } from './model/notice.ts';
import type { Report } from './model/report.ts';
import type { Sheet } from './model/sheet.ts';
import { plan } from './plan.ts';
import { parameterNames } from './policy/parameterNames.ts';
import type { Policy } from './policy/policy.ts';
import { caseOf } from './scenarios/case.ts';
import { annualTables, type AnnualChoice } from './workbook/annual/annualSheets.ts';
import { readWorkbook, type Reading } from './workbook/readWorkbook.ts';
import { reportToSheets } from './workbook/results/reportToSheets.ts';
import { isWrittenByUs } from './workbook/results/writtenSheets.ts';

/** A report under the built-in policy chapters. */
export type PlanReport = Report<Policy>;

/** What a host may say beside the workbook. */
export interface Settings {
  /** Cut-off date typed by the user; wins over the workbook's. */
  readonly asOf?: IsoDate | undefined;
  /** Name of a scenario on the workbook's own sheet 测算方案. */
  readonly scenario?: string | undefined;
  /** Parameter values for this run alone; they win over sheet and scenario. */
  readonly overrides?: readonly PolicyRow[] | undefined;
}

/** A workbook, read and planned. */
export interface WorkbookPlan {
  readonly report: PlanReport;
  readonly reading: Reading;
}

/**
 * Plans a workbook: cells in, report out. What both hosts call.
 *
 * @param grids every sheet of the workbook, in its order
 */
export function planWorkbook(grids: readonly Grid[], settings: Settings = {}): WorkbookPlan {
  const reading = readWorkbook(grids, {
    parameters: parameterNames(),
    asOf: settings.asOf,
    isWritten: isWrittenByUs,
  });
  return { reading, report: planReading(reading, settings) };
}

/** Plans what was read before, under other settings: nothing is read again. */
export function planReading(reading: Reading, settings: Settings = {}): PlanReport {
  const { baseline, resolvedOn, findings: ofScenario, run } = caseOf(reading, settings);
  const { policy, findings } = resolvedOn(baseline.asOf);
  const report = plan(baseline, policy, run);
  return whenAsked(report, {
    findings: () => {
      const order = new Map(baseline.townships.map(({ code, order: place }) => [code, place]));
      const all = [...reading.findings, ...ofScenario, ...findings, ...report.findings];
      return gravestFirst(all, order);
    },
  });
}

/** A report as the sheets of a result workbook, in one language. */
export const reportSheets = (report: PlanReport, locale: Locale): readonly Sheet[] =>
  reportToSheets(report, explain(report, locale), locale);

/**
 * The tables of the yearly round, as a county prints and files them, in one language.
 *
 * @param choice which tables (all unless given), and the year in their titles
 */
export const annualSheets = (
  report: PlanReport,
  locale: Locale,
  choice: AnnualChoice = {},
): readonly Sheet[] => annualTables(report, explain(report, locale), { ...choice, locale });

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, pending last; then by code, then in the planner's order of townships. */
function gravestFirst(
  findings: readonly Finding[],
  order: ReadonlyMap<string, number>,
): readonly Finding[] {
  const placed = findings.map((one, index) => ({ one, index }));
  const place = ({ at }: Finding): number => order.get(at.township ?? '') ?? -1;
  placed.sort(
    (a, b) =>
      Number(a.one.notice.pending ?? false) - Number(b.one.notice.pending ?? false) ||
      GRAVITY[a.one.notice.severity] - GRAVITY[b.one.notice.severity] ||
      (a.one.notice.code < b.one.notice.code
        ? -1
        : a.one.notice.code > b.one.notice.code
          ? 1
          : 0) ||
      place(a.one) - place(b.one) ||
      a.index - b.index,
  );
  return placed.map(({ one }) => one);
}
