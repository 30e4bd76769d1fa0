import type { QuotaKind } from './ledger.ts';
import type { Severity } from './notice.ts';

/** One ledger of a plan in numbers; absent where a part is not known. */
export interface LedgerMeasures {
  /** Σ of the numbers that the plan stands at, posts. */
  readonly posts?: number | undefined;
  /** Posts that some township gains over its present ones. */
  readonly moved?: number | undefined;
  /** Posts without people, people without posts, under the plan. */
  readonly vacancies?: number | undefined;
  readonly usable?: number | undefined;
  readonly overstaffing?: number | undefined;
  /** Inequality of posts per workload point. */
  readonly gini?: number | undefined;
  readonly theil?: number | undefined;
}

/** How many posts each part of the procedure moves: ½ Σ |step| between successive runs. */
export interface Displacement {
  /** From present posts to shares by points alone. */
  readonly formula: number;
  /** From shares by points alone to shares within floors and ceilings. */
  readonly bounds: number;
  /** From there to one year's step: dead band, priority and pace. 0 unless the scope is paced. */
  readonly pace: number;
  /** The part of that step that people in post hold back. */
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
