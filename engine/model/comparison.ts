import type { Clause } from './citation.ts';
import type { Outlook } from './forecast.ts';
import type { QuotaKind } from './ledger.ts';
import type { Localized } from './locale.ts';
import type { Measures } from './measures.ts';
import type { Finding } from './notice.ts';
import type { Receipt } from './report.ts';

/**
 * Number that each township stands at, by `code/ledger`. Without a number: there, but undetermined;
 * without an entry: not there.
 */
export type PostsByKey = ReadonlyMap<string, number | undefined>;

/** Posts that one township gains or loses against the case it is compared with. */
export interface PostDelta {
  readonly township: string;
  readonly kind: QuotaKind;
  /** ± posts; absent: undetermined, as one of the two cases has no number for the township. */
  readonly change: number | undefined;
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
  /**
   * What all gainers gain and all losers lose, what of it moves between townships, and what all
   * gain together; absent: undetermined.
   */
  readonly gained: Readonly<Record<QuotaKind, number | undefined>>;
  readonly lost: Readonly<Record<QuotaKind, number | undefined>>;
  readonly moved: Readonly<Record<QuotaKind, number | undefined>>;
  readonly net: Readonly<Record<QuotaKind, number | undefined>>;
  readonly deltas: readonly PostDelta[];
}

/** One case beside others. */
export interface ComparedCase {
  /** Absent: the workbook's own parameters. */
  readonly scenario?: string | undefined;
  readonly note?: string | undefined;
  readonly receipt: Receipt;
  /** SHA-256 of all that makes the case: figures, policy in force, and changes such as a merger. */
  readonly caseHash: string;
  /** Decided numbers, over both ledgers, that no case moves: see `posts`. */
  readonly held: number;
  readonly measures: Measures;
  /** Drafted, else proposed; never decided, for a decided number answers no “what if”. */
  readonly posts: PostsByKey;
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
