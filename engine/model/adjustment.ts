import type { QuotaKind } from './ledger.ts';

/** What holds a township back for a year; opened in this order where the sum demands it. */
export type Relaxation = 'deadBand' | 'priority' | 'pace';

/** 人走编收: posts go as people go. 一次核减、逐步消化: posts go now, people as they leave. */
export type AbsorptionPractice = 'recallOnExit' | 'cutNow';

/** Bounds on the basic posts of one township for one year, as the allocator gets them. */
export interface StepBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Why a township stands where it does after this year's step.
 *
 * `atTarget`: nothing to adjust. `reached`: the step arrives at the target. `deadBand`, `priority`,
 * `noPeople`: it stays. `pace`, `protection`: it moves, but no further. `balance`: its bounds would
 * let it move further, but the sum does not. `heldOut`: it takes no part.
 */
export type StepReason =
  | 'atTarget'
  | 'reached'
  | 'deadBand'
  | 'priority'
  | 'noPeople'
  | 'pace'
  | 'protection'
  | 'balance'
  | 'heldOut';

/** One year on the way to an absorbed over-staffing. */
export interface AbsorptionStep {
  /** Years from now: 1 is the end of the first year. */
  readonly year: number;
  /** People left at its end, posts approved then, and people beyond those posts. */
  readonly people: number;
  readonly approved: number;
  readonly overstaffed: number;
}

/** How people beyond the target leave, year by year (消化路径). */
export interface Absorption {
  /** People in post less the target, both with leadership. */
  readonly excess: number;
  /** Whether people leave as stated for the plan year, or at a rate. */
  readonly basis: 'stated' | 'rate';
  /** Years until people fit the target, to one decimal; absent where nobody leaves. */
  readonly years?: number | undefined;
  /** Whole people, year by year, until nobody is left over; empty where nobody leaves. */
  readonly path: readonly AbsorptionStep[];
}

/** One township in one ledger: from today's posts to the target. Posts with leadership. */
export interface AdjustmentRow {
  readonly township: string;
  /** 现编制数, with posts converted from loans. */
  readonly current?: number | undefined;
  /** 目标数: the full recalculation on this year's data. */
  readonly target?: number | undefined;
  /** target − current. */
  readonly distance?: number | undefined;
  readonly leadership?: number | undefined;
  /** 实有, people. */
  readonly people?: number | undefined;
  /** Exits reckoned with this year, people. */
  readonly exits?: number | undefined;
  /** Bounds handed over to the allocator; what was opened is in them. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Most posts that the year lets it gain and lose; no limit on losses under 一次核减. */
  readonly paceUp?: number | undefined;
  readonly paceDown?: number | undefined;
  /** What keeps the township where it is, before anything was opened. */
  readonly hold?: 'deadBand' | 'priority' | 'noPeople' | undefined;
  /** This year's number inside those bounds; the proposal where the scope is paced. */
  readonly paced?: number | undefined;
  /** paced − current. */
  readonly step?: number | undefined;
  readonly reason?: StepReason | undefined;
  /** Posts that this year's exits leave vacant; none while people still exceed the posts. */
  readonly freedByExits?: number | undefined;
  /** Only where people exceed the target. */
  readonly absorption?: Absorption | undefined;
}

/**
 * The dynamic adjustment (动态调整) of one ledger for one year, computed in every scope.
 *
 * Under the scope `paced` the proposal of the ledger is the number `paced` of each row; under the
 * others it says how far each township stands from its target and what one year would bring.
 */
export interface LedgerAdjustment {
  readonly kind: QuotaKind;
  /** `infeasible`: posts that people hold exceed the posts there are. */
  readonly status: 'determined' | 'undetermined' | 'infeasible';
  /** Fields and parameters without which no bounds can be set. */
  readonly missing: readonly string[];
  readonly practice?: AbsorptionPractice | undefined;
  /** Basic posts to be divided among the townships that take part. */
  readonly pool?: number | undefined;
  /** Σ of the bounds before anything was opened; basic posts. */
  readonly lowSum?: number | undefined;
  readonly highSum?: number | undefined;
  /** Σ of the posts that people hold; basic posts. */
  readonly protectedSum?: number | undefined;
  /** Which bounds the pool could not be reached with, and what was opened on that side. */
  readonly blocked?: 'low' | 'high' | undefined;
  readonly opened: readonly Relaxation[];
  /** Σ people in post; absent where somewhere it is blank. */
  readonly people?: number | undefined;
  /** 一次核减: whether hiring stops because Σ people exceeds what townships may hold. */
  readonly isHiringFrozen?: boolean | undefined;
  readonly rows: readonly AdjustmentRow[];
}
