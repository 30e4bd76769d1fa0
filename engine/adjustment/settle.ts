import type { AdjustmentRow, LedgerAdjustment, StepReason } from '../model/adjustment.ts';
import type { LedgerPlan } from '../model/plan.ts';

/** Sets this year's numbers, as the allocator gave them inside the bounds, and why, beside the targets. */
export function settle(adjustment: LedgerAdjustment, paced: LedgerPlan): LedgerAdjustment {
  if (adjustment.status !== 'determined') return adjustment;
  const numbers = new Map(paced.rows.map((row) => [row.township, row.proposal]));
  return {
    ...adjustment,
    rows: adjustment.rows.map((row) => settled(row, numbers.get(row.township))),
  };
}

function settled(row: AdjustmentRow, paced: number | undefined): AdjustmentRow {
  const { current, target, people } = row;
  if (paced === undefined || current === undefined || target === undefined) return row;
  return {
    ...row,
    paced,
    step: paced - current,
    reason: row.reason ?? reasonOf(row, { paced, current, target }),
    freedByExits: people === undefined ? undefined : freed(paced, people, row.exits ?? 0),
  };
}

function reasonOf(
  { hold, low, high, leadership = 0, people, exits = 0 }: AdjustmentRow,
  { paced, current, target }: { readonly paced: number; current: number; target: number },
): StepReason {
  if (target === current && paced === current) return 'atTarget';
  if (paced === target) return 'reached';
  if (hold !== undefined && low === current && high === current) return hold;
  if (target > current) return paced === high ? 'pace' : 'balance';
  if (paced !== low) return 'balance';
  const held = Math.min(current, Math.max(leadership, (people ?? current) - exits));
  return paced === held ? 'protection' : 'pace';
}

/** Vacancies after the exits less those before: a leaver from an over-staffed unit frees none. */
const freed = (posts: number, people: number, exits: number): number =>
  Math.max(0, posts - (people - exits)) - Math.max(0, posts - people);
