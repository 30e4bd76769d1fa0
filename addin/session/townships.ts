import type { LedgerRow, PlanReport, QuotaKind } from '../../engine/index.ts';
import type { Merger } from './merger.ts';

/** One township in a list: from formula to decision. Posts. */
export interface TownshipLine {
  readonly code: string;
  readonly name: string;
  readonly row: LedgerRow;
  readonly current?: number | undefined;
  readonly proposal?: number | undefined;
  /** 审定数, else 拟核定数, else 测算数. */
  readonly shown?: number | undefined;
  /** `shown` − current. */
  readonly change?: number | undefined;
}

/** Every township of a ledger, in the planner's order. */
export function townshipLines(report: PlanReport, kind: QuotaKind): readonly TownshipLine[] {
  const names = new Map(report.baseline.townships.map(({ code, name }) => [code, name]));
  return report.plan.ledgers[kind].rows.map((row) => {
    const { township: code, current, proposal, draft, decided } = row;
    const shown = decided ?? draft ?? proposal;
    const change = shown === undefined || current === undefined ? undefined : shown - current;
    return { code, name: names.get(code) ?? code, row, current, proposal, shown, change };
  });
}

/** The largest number of a list, the length of the longest bar. */
export const longestOf = (lines: readonly TownshipLine[]): number =>
  lines.reduce((most, { current = 0, shown = 0 }) => Math.max(most, current, shown), 1);

/** Who gives and who gets between two plans of the same townships. Posts. */
export interface Shift {
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/**
 * What a trial changed, largest first; townships that stay are left out.
 *
 * A township that another one went into is measured against both.
 */
export function shiftsBetween(
  before: PlanReport,
  after: PlanReport,
  { kind, merger }: { readonly kind: QuotaKind; readonly merger?: Merger | undefined },
): readonly Shift[] {
  const former = new Map(townshipLines(before, kind).map((line) => [line.code, line.shown]));
  if (merger !== undefined) {
    const [from, into] = [former.get(merger.from), former.get(merger.into)];
    former.set(merger.into, from === undefined || into === undefined ? undefined : from + into);
  }
  return townshipLines(after, kind)
    .flatMap(({ code, name, shown }): readonly Shift[] => {
      const was = former.get(code);
      return shown === undefined || was === undefined || was === shown
        ? []
        : [{ code, name, before: was, after: shown }];
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
