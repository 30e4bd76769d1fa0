import type { PlanReport, QuotaKind, StaffingRow, UseRow } from '../../engine/index.ts';

/** What one township may take on in one ledger, beside who is there. */
export interface UseLine {
  readonly code: string;
  readonly name: string;
  readonly use: UseRow;
  readonly staffing: StaffingRow;
}

/** Every township of a ledger, in the planner's order. */
export function useLines({ plan, baseline }: PlanReport, kind: QuotaKind): readonly UseLine[] {
  const names = new Map(baseline.townships.map(({ code, name }) => [code, name]));
  return plan.use.flatMap((use, at) => {
    const staffing = plan.staffing[at];
    if (use.kind !== kind || staffing === undefined) return [];
    return [{ code: use.township, name: names.get(use.township) ?? use.township, use, staffing }];
  });
}

/** Whether somebody may not come although there is a request, or nobody may come at all. */
export const isTight = ({ use: { limit, limitBasis, requested = 0 } }: UseLine): boolean =>
  (limitBasis !== undefined && limitBasis !== 'usable') ||
  (limit !== undefined && requested > limit);
