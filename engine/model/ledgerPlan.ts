import type { IsoDate } from '../base/date.ts';
import type { StepBounds } from './adjustment.ts';
import type { Run } from './division.ts';
import type { QuotaKind } from './ledger.ts';
import type { Indicator } from './workload.ts';

/** Why a township's number did not come out of the division. */
export type Fixed = 'heldOut' | 'locked' | 'adjusted' | 'counterparty';

/** From formula to decision: one township in one ledger. All numbers are posts. */
export interface LedgerRow {
  readonly township: string;
  /** 现编制数. */
  readonly current?: number | undefined;
  /** Posts converted from a loan since; they left M and are not in `current` yet. */
  readonly converted?: number | undefined;
  /** 乡镇申报数. */
  readonly requested?: number | undefined;
  /** Absent where it is pending. 0 for 事业, whose leaders stand inside basic posts. */
  readonly leadership?: number | undefined;
  readonly leadershipSource?: 'posts' | 'leadershipSheet' | 'table' | undefined;
  readonly points?: number | undefined;
  /** Bounds on basic posts; absent: none. */
  readonly floor?: number | undefined;
  readonly ceiling?: number | undefined;
  /** Exact share B·w/Σw of the pool, before bounds. */
  readonly exact?: number | undefined;
  /** w/x at the shown divisor. */
  readonly quotient?: number | undefined;
  /** Which bound the proposal stands at because of it. */
  readonly bound?: 'floor' | 'ceiling' | undefined;
  /** d_i, granted outright. */
  readonly fixedPosts: number;
  /** 只分增量: what the township keeps before increments. */
  readonly kept?: number | undefined;
  /** 动态调整: bounds of this year's step on basic posts; they stand in for floor and ceiling. */
  readonly step?: StepBounds | undefined;
  /** 测算数: leadership + basic, by formula alone. */
  readonly proposal?: number | undefined;
  readonly heldOut?: readonly Indicator[] | undefined;
  /** 人工调整, ±. */
  readonly adjustment?: number | undefined;
  readonly reason?: string | undefined;
  readonly basis?: string | undefined;
  readonly counterparty?: string | undefined;
  readonly fixed?: Fixed | undefined;
  /** Posts that the decisions fix the township at, before anything is recomputed around it. */
  readonly fixedAt?: number | undefined;
  /** 拟核定数. */
  readonly draft?: number | undefined;
  /** 审定数. */
  readonly decided?: number | undefined;
  readonly document?: string | undefined;
  readonly decidedOn?: IsoDate | undefined;
}

/**
 * Why a ledger could not be divided.
 *
 * `floors`: the fewest floors, largest first, that already exceed the pool; `sum` of all floors.
 * `ceilings`: the fewest to lift, furthest below their share first; `sum` of all ceilings.
 * `crossed`: townships whose floor lies above their ceiling; `sum` is 0.
 * `setAside`: leadership, posts kept, fixed or held out (`sum`) exceed T − M (`pool`); no townships.
 * `protection`: the fewest townships, largest first, whose people already hold more than the pool;
 * `sum` of the posts that all people hold.
 */
export interface AllocationConflict {
  readonly kind: 'floors' | 'ceilings' | 'crossed' | 'setAside' | 'protection';
  readonly townships: readonly string[];
  readonly sum: number;
  readonly pool: number;
}

/**
 * Why the decisions do not make a draft.
 *
 * `rest`: what they leave (`pool`, basic posts) does not fit the bounds of the others.
 * `belowLeadership`: the townships named are fixed at less than their leadership posts.
 */
export interface DraftConflict {
  readonly kind: 'rest' | 'belowLeadership';
  readonly townships: readonly string[];
  readonly pool: number;
}

/** 全部重新测算, 只分增量, 动态调整（逐年到位）. */
export type AllocationScope = 'full' | 'increments' | 'paced';

/** One ledger, divided. */
export interface LedgerPlan {
  readonly kind: QuotaKind;
  readonly status: 'determined' | 'undetermined' | 'infeasible';
  /** What is missing for a result, in words of fields and parameters; empty when determined. */
  readonly missing: readonly string[];
  /** T, and whether the planner gave it or the sum of current posts stands in. */
  readonly total?: { readonly posts: number; readonly source: 'parameter' | 'sum' } | undefined;
  /** M, less what loans turned into basic posts. */
  readonly mobile?: number | undefined;
  /** Posts on loan out of M. */
  readonly loans: number;
  /** Σ leadership. */
  readonly leadership?: number | undefined;
  /** B = T − Σ leadership − M. */
  readonly basic?: number | undefined;
  /** Posts of townships held out. */
  readonly heldOut: number;
  readonly scope: AllocationScope;
  readonly proposal?: Run | undefined;
  readonly draft?: Run | undefined;
  /** Why nothing could be divided. */
  readonly conflict?: AllocationConflict | undefined;
  /** Why no draft could be made beside the proposal. */
  readonly draftConflict?: DraftConflict | undefined;
  readonly rows: readonly LedgerRow[];
}
