import type { Clause } from './citation.ts';
import type { Outlook } from './forecast.ts';
import type { QuotaKind } from './ledger.ts';
import type { Localized } from './locale.ts';
import type { Measures } from './measures.ts';
import type { Finding } from './notice.ts';
import type { Receipt } from './report.ts';

/** Posts that one township gains or loses against the case it is compared with. */
export interface PostDelta {
  readonly township: string;
  readonly kind: QuotaKind;
  /** ± posts. */
  readonly change: number;
}

/** One difference between two cases, applied after those before it, and what it moves. */
export interface ComparisonStep {
  /** A parameter, a county task or a merger. */
  readonly what: Localized;
  readonly from?: Localized | undefined;
  readonly to?: Localized | undefined;
  /** The clause of the new value, and what the planner wrote as its basis. */
  readonly cites?: Clause | undefined;
  readonly stated?: string | undefined;
  /** Posts that change hands in each ledger, ½ Σ |change|; a change of the total counts half. */
  readonly moved: Readonly<Record<QuotaKind, number>>;
  readonly deltas: readonly PostDelta[];
}

/** One case beside others. */
export interface ComparedCase {
  /** Absent: the workbook's own parameters. */
  readonly scenario?: string | undefined;
  readonly note?: string | undefined;
  readonly receipt: Receipt;
  readonly measures: Measures;
  /** Number that each township stands at, by `code/ledger`. */
  readonly posts: ReadonlyMap<string, number>;
  /** Against the first case; empty in it. */
  readonly deltas: readonly PostDelta[];
  /** Which difference moves what, in declared order; their deltas add up to `deltas`. */
  readonly steps: readonly ComparisonStep[];
  /** Problems that the first case does not have, and those that only it has. */
  readonly newProblems: readonly Finding[];
  readonly vanished: readonly Finding[];
  /** The county in the years to come, on the middle path; empty for one year alone. */
  readonly years: readonly Outlook[];
}

/** Two to six cases side by side; the first is the one that the others are held against. */
export interface Comparison {
  readonly cases: readonly ComparedCase[];
}
