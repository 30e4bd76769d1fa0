import { yearOf } from '../../base/date.ts';
import type { PostsOfYear } from '../../model/baseline.ts';
import type { QuotaKind } from '../../model/ledger.ts';
import { sheetContextOf, type SheetContext } from '../results/sheetContext.ts';

/** What every annual table is made from. */
export interface AnnualContext extends SheetContext {
  /** The year the tables are for. */
  readonly year: number;
  /** The year of the present numbers: that of the cut-off date. */
  readonly presentYear: number;
  /** Number of the attachment (附件) that is being laid out, counted over the tables chosen. */
  readonly attachment: number;
  /** Number of the document that decided, once the plan is approved. */
  readonly document: string | undefined;
}

/**
 * The context of the first table.
 *
 * @param given the year asked for; else that of the plan, else the one after the cut-off date
 */
export function annualContextOf(
  ...[report, explained, locale, given]: [...Parameters<typeof sheetContextOf>, number | undefined]
): AnnualContext {
  const { county, asOf } = report.baseline;
  return {
    ...sheetContextOf(report, explained, locale),
    year: given ?? county.planYear ?? yearOf(asOf) + 1,
    presentYear: yearOf(asOf),
    attachment: 1,
    document: county.status === 'approved' ? documentsOf(report) : undefined,
  };
}

/** The last round before this one, of one township and ledger; nothing where none was carried over. */
export function lastRound(
  of: { readonly township: string; readonly kind: QuotaKind },
  { report, year }: AnnualContext,
): PostsOfYear | undefined {
  return (report.baseline.history ?? []).reduce<PostsOfYear | undefined>(
    (latest, one) =>
      one.township === of.township &&
      one.kind === of.kind &&
      one.year < year &&
      (latest === undefined || one.year > latest.year)
        ? one
        : latest,
    undefined,
  );
}

/** Posts of the county's pool that a township has on loan: by the sheet of loans, else as stated. */
export function onLoan(
  of: { readonly township: string; readonly kind: QuotaKind },
  { report }: AnnualContext,
): number {
  const loans = report.plan.mobile[of.kind].loans.filter(
    ({ loan }) => loan.township === of.township,
  );
  return loans.length === 0
    ? (report.baseline.posts[of.township]?.[of.kind].loans ?? 0)
    : loans.reduce((sum, { out }) => sum + out, 0);
}

/** The documents of the decisions, each once, in the planner's order. */
function documentsOf({ baseline }: SheetContext['report']): string | undefined {
  const documents = baseline.decisions.flatMap(({ decided, document }) =>
    decided === undefined || document === undefined ? [] : [document],
  );
  return [...new Set(documents)].join('、') || undefined;
}
