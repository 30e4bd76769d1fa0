import type { QuotaKind } from './ledger.ts';
import type { Severity } from './notice.ts';

/** What changes of one ledger come to, in whole posts. */
export interface PostsMoved {
  /** All gains, and all losses. */
  readonly gained: number;
  readonly lost: number;
  /** Posts that leave one township for another: the smaller of all gains and all losses. */
  readonly moved: number;
  /** All gains less all losses: posts that came with a larger total, or went with a smaller one. */
  readonly net: number;
}

/** One ledger of a plan in numbers; absent where a part is not known. */
export interface LedgerMeasures {
  /** Σ of the numbers that the plan stands at, posts. */
  readonly posts?: number | undefined;
  /** Against present posts, with those converted from loans; see `PostsMoved`. */
  readonly moved?: number | undefined;
  readonly net?: number | undefined;
  /** Posts without people, people without posts, under the plan. */
  readonly vacancies?: number | undefined;
  readonly overstaffing?: number | undefined;
  /**
   * Σ of what each township can use, and of what each is short of once those to arrive and what is
   * reserved are counted. A surplus here never fills a lack there.
   */
  readonly usable?: number | undefined;
  readonly usableLack?: number | undefined;
  /** Inequality of posts per workload point. */
  readonly gini?: number | undefined;
  readonly theil?: number | undefined;
}

/** How many posts each part of the procedure moves between townships, run after run. Whole posts. */
export interface Displacement {
  /** From present posts to shares by points alone. */
  readonly formula: number;
  /** From shares by points alone to shares within floors and ceilings. */
  readonly bounds: number;
  /** From there to one year's step: dead band, priority and pace. 0 unless the scope is paced. */
  readonly pace: number;
  /** Of that step, what stays with townships because people are in those posts. */
  readonly protection: number;
}

/** A plan in numbers that another plan can be compared by. */
export interface Measures {
  readonly ledgers: Readonly<Record<QuotaKind, LedgerMeasures>>;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Absent where a ledger was not divided. */
  readonly displacement: Readonly<Record<QuotaKind, Displacement | undefined>>;
  /** Of both ledgers, over the population that the enforcement rule counts. */
  readonly postsPerTenThousand?: number | undefined;
  readonly officersRequired?: number | undefined;
  readonly officers?: number | undefined;
  readonly officersShort?: number | undefined;
}
