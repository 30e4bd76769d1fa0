import type { PostDelta } from './comparison.ts';
import type { QuotaKind } from './ledger.ts';

/** A mandatory rule that binds what one township may have. */
export type BindingRule = 'ALC-108' | 'ALC-109' | 'ALC-113' | 'STF-101';

/** One township in the least change of a ledger. Posts with leadership. */
export interface LeastChangeRow {
  readonly township: string;
  /** Present posts, with those converted from loans. */
  readonly current: number;
  /** The least that the mandatory rules allow, and which of them says so. */
  readonly low: number;
  readonly lowBy: BindingRule;
  /** The most; absent: no ceiling. */
  readonly high?: number | undefined;
  readonly proposal?: number | undefined;
  /** What it has after the least change; absent where there is none. */
  readonly posts?: number | undefined;
}

/** Why no change of one ledger can keep every mandatory rule. */
export type LeastChangeConflict =
  | {
      /** A township cannot have what both rules ask for. */
      readonly kind: 'township';
      readonly townships: readonly string[];
    }
  | {
      /** The least of all together exceeds what there is, or the most falls short of it. */
      readonly kind: 'above' | 'below';
      readonly townships: readonly string[];
      readonly sum: number;
      readonly available: number;
    };

/** The fewest posts that have to move in one ledger so that every mandatory rule holds. */
export interface LeastChange {
  readonly kind: QuotaKind;
  readonly status: 'solved' | 'infeasible' | 'undetermined';
  /** T − M, posts that townships hold together. */
  readonly available?: number | undefined;
  /** Posts that move between townships; posts taken from and given to townships in all. */
  readonly moved?: number | undefined;
  readonly taken?: number | undefined;
  readonly given?: number | undefined;
  readonly rows: readonly LeastChangeRow[];
  readonly conflict?: LeastChangeConflict | undefined;
}

/** The three weights. */
export type WeightName = 'weightPopulation' | 'weightArea' | 'weightEconomy';

/** One weight moved up or down, the others rescaled. */
export interface WeightShift {
  readonly weight: WeightName;
  readonly direction: 'up' | 'down';
  readonly from: number;
  readonly to: number;
  /** Posts that move between townships; absent: undetermined. */
  readonly moved: Readonly<Record<QuotaKind, number | undefined>>;
  readonly deltas: readonly PostDelta[];
  /** Townships whose place by workload changes. */
  readonly ranks: readonly {
    readonly township: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** How far posts and places of one township reach over all shifts. */
export interface StabilityRow {
  readonly township: string;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly posts: Readonly<
    Record<
      QuotaKind,
      { readonly at: number; readonly low: number; readonly high: number } | undefined
    >
  >;
}

/** Whether posts and ranking stand when a weight moves. */
export interface Stability {
  /** By how much each weight moves, as a share of itself. */
  readonly by: number;
  readonly shifts: readonly WeightShift[];
  readonly rows: readonly StabilityRow[];
}
