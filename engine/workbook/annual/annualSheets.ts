import type { Locale } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Explained } from '../results/explained.ts';
import { allocationTable } from './allocation.ts';
import { annualContextOf, type AnnualContext } from './annualContext.ts';
import { approvalsTable } from './approvals.ts';
import { annualCharts } from './charts.ts';
import { changesTable } from './changes.ts';
import { consultationForms } from './consultation.ts';
import { differencesTable } from './differences.ts';
import { enforcementTable } from './enforcement.ts';
import { institutionPostsTable } from './institutionPosts.ts';
import { institutionsTable } from './institutions.ts';
import { leadershipTable } from './leadership.ts';
import { mobilePostsTable } from './mobilePosts.ts';
import { ANNUAL_TABLES, type AnnualTableId } from './names.ts';
import { notices } from './notice.ts';
import { usageTable } from './usage.ts';
import { usePlanTable } from './usePlan.ts';

/** Which tables, for which year. */
export interface AnnualChoice {
  /** Absent: all of them. */
  readonly tables?: readonly AnnualTableId[] | undefined;
  /** The year in the titles; absent: that of the plan. */
  readonly year?: number | undefined;
}

/** Makes one table; the charts look at those before them. */
type Make = (context: AnnualContext, built: ReadonlyMap<AnnualTableId, Sheet>) => Sheet;

const TABLES: Readonly<Record<AnnualTableId, Make>> = {
  allocation: allocationTable,
  usePlan: usePlanTable,
  differences: differencesTable,
  leadership: leadershipTable,
  mobilePosts: mobilePostsTable,
  changes: changesTable,
  enforcement: enforcementTable,
  institutions: institutionsTable,
  institutionPosts: institutionPostsTable,
  usage: usageTable,
  approvals: approvalsTable,
  charts: annualCharts,
  consultation: consultationForms,
  notice: notices,
};

/**
 * The tables of the yearly round as a county files them, in the order of their attachment numbers.
 *
 * They hold values and native formulas alone and need no other sheet beside them.
 */
export function annualTables(
  report: Report<Policy>,
  explained: Explained,
  { locale, tables, year }: AnnualChoice & { readonly locale: Locale },
): readonly Sheet[] {
  const context = annualContextOf(report, explained, locale, year);
  const built = new Map<AnnualTableId, Sheet>();
  for (const id of ANNUAL_TABLES)
    if (tables?.includes(id) ?? true)
      built.set(id, TABLES[id]({ ...context, attachment: built.size + 1 }, built));
  return [...built.values()];
}
