import type { PlanReport, QuotaKind } from '../../engine/index.ts';

/** The dynamic adjustment of one ledger, and one township in it. */
export type YearsStep = PlanReport['plan']['adjustment'][QuotaKind];
export type StepRow = YearsStep['rows'][number];
export type StepReason = NonNullable<StepRow['reason']>;

/** One township on its way to the target. */
export interface DistanceLine {
  readonly code: string;
  readonly name: string;
  readonly row: StepRow;
}

/** Who moves this year, who would and does not, and who gets only part of the way. */
export interface StepStory {
  readonly up: readonly DistanceLine[];
  readonly down: readonly DistanceLine[];
  /** Away from the target and held there, by what holds them; townships. */
  readonly held: ReadonlyMap<StepReason, number>;
  /** Moving, and still short of the target afterwards; townships. */
  readonly underway: number;
  /** At the target already; townships. */
  readonly arrived: number;
}

/** Every township of a ledger, in the planner's order. */
export function distanceLines(report: PlanReport, kind: QuotaKind): readonly DistanceLine[] {
  const names = new Map(report.baseline.townships.map(({ code, name }) => [code, name]));
  return report.plan.adjustment[kind].rows.map((row) => ({
    code: row.township,
    name: names.get(row.township) ?? row.township,
    row,
  }));
}

/** The longest bar to either side of zero, in posts; never 0. */
export const widestOf = (lines: readonly DistanceLine[]): number =>
  lines.reduce(
    (most, { row: { distance = 0, step = 0 } }) =>
      Math.max(most, Math.abs(distance), Math.abs(step)),
    1,
  );

/** Sorts townships by what the year brings them; the largest moves first. */
export function stepStory(lines: readonly DistanceLine[]): StepStory {
  const held = new Map<StepReason, number>();
  for (const { row } of lines) {
    const { step, distance, reason } = row;
    if (step !== 0 || distance === 0 || reason === undefined) continue;
    held.set(reason, (held.get(reason) ?? 0) + 1);
  }
  const moved = (sign: 1 | -1): readonly DistanceLine[] =>
    lines
      .filter(({ row: { step = 0 } }) => step * sign > 0)
      .sort((a, b) => sign * ((b.row.step ?? 0) - (a.row.step ?? 0)));
  return {
    up: moved(1),
    down: moved(-1),
    held,
    underway: lines.filter(({ row: { step = 0, distance } }) => step !== 0 && step !== distance)
      .length,
    arrived: lines.filter(({ row: { distance } }) => distance === 0).length,
  };
}
