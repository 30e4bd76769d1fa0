import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { QuotaKind } from './ledger.ts';
import type { Localized } from './locale.ts';

/** 中心工作保障用编, 阶段性工作动态用编, 个别超负荷单位限量增编. */
export type MobileUse = 'centralWork' | 'phased' | 'overload';

/** The uses in the order in which requests are served. */
export const MOBILE_USES: readonly MobileUse[] = ['centralWork', 'phased', 'overload'];

/** Their names. */
export const USE_LABELS: Readonly<Record<MobileUse, Localized>> = {
  centralWork: { 'zh-CN': '中心工作', 'en-US': 'Central work' },
  phased: { 'zh-CN': '阶段性工作', 'en-US': 'Phased work' },
  overload: { 'zh-CN': '超负荷', 'en-US': 'Overload' },
};

/** 延期, 收回, 转为基本编制: what an evaluation at expiry may decide. */
export type LoanEvaluation = 'extend' | 'recall' | 'convert';

/** Their names. */
export const EVALUATION_LABELS: Readonly<Record<LoanEvaluation, Localized>> = {
  extend: { 'zh-CN': '延期', 'en-US': 'Extend' },
  recall: { 'zh-CN': '收回', 'en-US': 'Recall' },
  convert: { 'zh-CN': '转为基本编制', 'en-US': 'Convert to basic' },
};

/**
 * One row of 机动编制: a request (nothing approved yet) or posts on loan (周转使用).
 *
 * Posts on loan stand beside the borrower's approved posts, never inside them.
 */
export interface MobileLoan {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly use: MobileUse;
  /** 申请数, 审核数, 批准数; posts. */
  readonly requested?: number | undefined;
  readonly reviewed?: number | undefined;
  readonly approved?: number | undefined;
  readonly reason?: string | undefined;
  /** First and last day of the loan; both belong to it. */
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly document?: string | undefined;
  readonly evaluation?: LoanEvaluation | undefined;
  readonly note?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/**
 * Where a loan stands on the cut-off date.
 *
 * `requested`: nothing approved. `toCome`: its first day lies ahead. `out`: on loan. `overdue`: its
 * last day is over and nothing was decided, or it was extended without a new last day; the posts
 * are still out. `recalled`, `converted`: they are not any more.
 */
export type LoanState = 'requested' | 'toCome' | 'out' | 'overdue' | 'recalled' | 'converted';

/** One loan or request, seen on the cut-off date. */
export interface LoanStanding {
  readonly loan: MobileLoan;
  readonly state: LoanState;
  /** Posts out of the pool because of it. */
  readonly out: number;
  /** Days from the cut-off date to its last day; negative when it is over. */
  readonly daysLeft?: number | undefined;
  /** The reminder it falls under, in days ahead: the shortest that covers it. */
  readonly reminder?: number | undefined;
}

/** Why a request got fewer posts than it asks for. */
export type CutReason = 'pool' | 'threshold' | 'cap' | 'noPressure';

/** One request in the proposed order (建议次序). */
export interface LoanProposal {
  readonly loan: MobileLoan;
  /** From 1. */
  readonly rank: number;
  /** 审核数, else 申请数. */
  readonly asked: number;
  /** Points per person against the county average; absent where people or points are not known. */
  readonly pressure?: number | undefined;
  readonly granted: number;
  readonly fromReserve: number;
  readonly cut?: CutReason | undefined;
}

/** The pool by use. Posts. */
export interface PoolUse {
  readonly use: MobileUse;
  readonly reserve: number;
  readonly out: number;
  /** Posts of loans that are approved and yet to begin, as in `MobilePool`. */
  readonly toCome: number;
  /** Reserve neither used nor approved. */
  readonly left: number;
  readonly requested: number;
  readonly granted: number;
}

/** The mobile pool of one ledger on the cut-off date. */
export interface MobilePool {
  readonly kind: QuotaKind;
  /** M less what has been converted; absent where M is pending. */
  readonly pool?: number | undefined;
  /** Posts converted to basic posts: they left M for the borrower's approved posts. */
  readonly converted: number;
  /** Posts on loan, and what is left of the pool. */
  readonly out: number;
  readonly balance?: number | undefined;
  /**
   * Posts that approved loans yet to begin add to those out, on the day when most are out: one that
   * begins once another is recalled adds nothing.
   */
  readonly toCome: number;
  /** Beyond all reserves, and neither lent nor approved. */
  readonly unreserved?: number | undefined;
  readonly uses: readonly PoolUse[];
  readonly loans: readonly LoanStanding[];
  readonly proposals: readonly LoanProposal[];
  /** Column on the posts sheet against the rows, where both are there and differ. */
  readonly differences: readonly {
    readonly township: string;
    readonly sheet: number;
    readonly rows: number;
  }[];
}
