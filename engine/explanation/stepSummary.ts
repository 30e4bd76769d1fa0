import type { LedgerAdjustment, Relaxation } from '../model/adjustment.ts';
import type { MobilePool } from '../model/mobile.ts';

/** One year's step in numbers. Posts, unless it says townships or people. */
export interface StepSummary {
  readonly status: LedgerAdjustment['status'];
  readonly up: { readonly townships: number; readonly posts: number };
  readonly down: { readonly townships: number; readonly posts: number };
  /** Townships away from their target that stay where they are. */
  readonly held: number;
  /** ½ Σ |target − current|: posts that full recalculation would move. */
  readonly distance: number;
  /** Townships whose people exceed the target, and how many people that are. */
  readonly absorbing: { readonly townships: number; readonly people: number };
  readonly opened: readonly Relaxation[];
}

/** The mobile pool in numbers; rows that call for attention are counted. */
export interface PoolSummary {
  readonly pool?: number | undefined;
  readonly out: number;
  readonly balance?: number | undefined;
  readonly requests: number;
  readonly expiring: number;
  readonly overdue: number;
}

/** Counts one year's step. */
export function stepSummary({ status, opened, rows }: LedgerAdjustment): StepSummary {
  const moves = (sign: 1 | -1): StepSummary['up'] => {
    const moved = rows.flatMap(({ step = 0 }) => (step * sign > 0 ? [step * sign] : []));
    return { townships: moved.length, posts: moved.reduce((sum, one) => sum + one, 0) };
  };
  const absorbing = rows.flatMap(({ absorption }) => absorption ?? []);
  return {
    status,
    up: moves(1),
    down: moves(-1),
    held: rows.filter(({ step, distance = 0 }) => step === 0 && distance !== 0).length,
    distance: rows.reduce((sum, { distance = 0 }) => sum + Math.abs(distance), 0) / 2,
    absorbing: {
      townships: absorbing.length,
      people: absorbing.reduce((sum, { excess }) => sum + excess, 0),
    },
    opened,
  };
}

/** Counts the mobile pool. */
export const poolSummary = ({ pool, out, balance, loans }: MobilePool): PoolSummary => ({
  ...{ pool, out, balance },
  requests: loans.filter(({ state }) => state === 'requested').length,
  expiring: loans.filter(({ reminder }) => reminder !== undefined).length,
  overdue: loans.filter(({ state }) => state === 'overdue').length,
});
