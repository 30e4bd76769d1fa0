import type { LedgerRow, PlanReport, QuotaKind, Sides } from '../../engine/index.ts';
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
 * A township that is in one of the plans alone, such as one merged away, holds no post in the other,
 * so that gains less losses are what the county has more or fewer. A township of a merger that is
 * given is measured against both that went into it.
 */
export function shiftsBetween(
  before: PlanReport,
  after: PlanReport,
  { kind, merger }: { readonly kind: QuotaKind; readonly merger?: Merger | undefined },
): readonly Shift[] {
  const former = numbersOf(before, kind);
  if (merger !== undefined) {
    const [from, into] = [merger.from, merger.into].map((code) => former.get(code)?.posts);
    const name = former.get(merger.into)?.name ?? merger.into;
    const posts = from === undefined || into === undefined ? undefined : from + into;
    former.delete(merger.from);
    former.set(merger.into, { name, posts });
  }
  const then = numbersOf(after, kind);
  return [...new Map([...former, ...then])]
    .flatMap(([code, { name }]): readonly Shift[] => {
      const [was, is] = [former, then].map((all) => (all.has(code) ? all.get(code)?.posts : 0));
      return is === undefined || was === undefined || was === is
        ? []
        : [{ code, name, before: was, after: is }];
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** How many gain and lose what, and what that comes to. Posts. */
export function movementOf(shifts: readonly Shift[]): Sides {
  const side = (sign: 1 | -1): Sides['up'] => {
    const own = shifts.map(({ before, after }) => sign * (after - before)).filter((by) => by > 0);
    return { townships: own.length, posts: own.reduce((sum, by) => sum + by, 0) };
  };
  const [up, down] = [side(1), side(-1)];
  return { up, down, net: up.posts - down.posts };
}

const numbersOf = (
  report: PlanReport,
  kind: QuotaKind,
): Map<string, { readonly name: string; readonly posts: number | undefined }> =>
  new Map(
    townshipLines(report, kind).map(({ code, name, shown: posts }) => [code, { name, posts }]),
  );

/** Names of the townships that a plan no longer has. */
export function goneBetween(before: PlanReport, after: PlanReport): readonly string[] {
  const there = new Set(after.baseline.townships.map(({ code }) => code));
  return before.baseline.townships.flatMap(({ code, name }) => (there.has(code) ? [] : [name]));
}
