import type {
  Forecast,
  ForecastYear,
  LedgerOutlook,
  Outlook,
  PathOutlook,
} from '../model/forecast.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { Severity } from '../model/notice.ts';
import type { StaffingRow } from '../model/plan.ts';
import { sumOf } from './sumOf.ts';

/** Every township in every year of a forecast, in the planner's order, then by year. */
export const townshipOutlooks = (forecast: Forecast<unknown>): readonly Outlook[] => {
  const codes = new Map(
    forecast.years.flatMap(({ report }) =>
      report.baseline.townships.map(({ code }) => [code, code] as const),
    ),
  );
  return [...codes.keys()].flatMap((code) =>
    forecast.years.flatMap((year) =>
      year.report.baseline.townships.some((one) => one.code === code)
        ? [outlookOf(year, code)]
        : [],
    ),
  );
};

/** The county in every year. */
export const countyOutlooks = (forecast: Forecast<unknown>): readonly Outlook[] =>
  forecast.years.map((year) => outlookOf(year));

/** The county in every year on each path, for one table. */
export const pathOutlooks = (forecasts: readonly Forecast<unknown>[]): readonly PathOutlook[] =>
  forecasts.flatMap((one) => countyOutlooks(one).map((row) => ({ ...row, path: one.path })));

function outlookOf({ year, report, renewals }: ForecastYear<unknown>, township?: string): Outlook {
  const isOf = (one: { readonly township?: string | undefined }): boolean =>
    township === undefined || one.township === township;
  const { plan, baseline, findings } = report;
  const staffing = plan.staffing.filter(isOf);
  const enforcement = plan.enforcement.filter(isOf);
  const problems = findings.filter(
    ({ notice, at }) => notice.pending !== true && !notice.code.startsWith('LED') && isOf(at),
  );
  const count = (severity: Severity): number =>
    problems.filter(({ notice }) => notice.severity === severity).length;
  const ledger = (kind: QuotaKind): LedgerOutlook => {
    const rows = staffing.filter((row) => row.kind === kind);
    const listed = plan.mobile[kind].loans.filter(({ loan }) => isOf(loan));
    const loans = baseline.loans
      ? listed.map(({ out }) => out)
      : rows.map((row) => baseline.posts[row.township]?.[kind].loans ?? 0);
    return { ...sums(rows), loans: loans.reduce((sum, one) => sum + one, 0) };
  };
  return {
    year,
    township,
    ledgers: {
      administrative: ledger('administrative'),
      publicInstitution: ledger('publicInstitution'),
    },
    population: sumOf(enforcement, (row) => row.population),
    officersRequired: sumOf(enforcement, (row) => row.required),
    officers: sumOf(enforcement, (row) => row.officers),
    officersShort: sumOf(enforcement, (row) => row.shortage),
    renewals: renewals.filter(isOf).length,
    problems: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

const sums = (rows: readonly StaffingRow[]): Omit<LedgerOutlook, 'loans'> => ({
  quota: sumOf(rows, (row) => row.approved),
  people: sumOf(rows, (row) => row.inPost),
  vacancies: sumOf(rows, (row) => row.vacancy),
  overstaffing: sumOf(rows, (row) => row.overstaffing),
});
