/** The three indicators of 3+X. */
export type Indicator = 'population' | 'area' | 'economy';

/** How one indicator stands behind one township's points. */
export interface Component {
  readonly indicator: Indicator;
  /** The figure used, in people, km² or yuan, and the year it speaks of. */
  readonly value: number;
  readonly year?: number | undefined;
  /** After normalisation: a share of 1, or points of a band. */
  readonly normalised: number;
  /** Weight used, after spreading that of an all-zero indicator; 1 under bands. */
  readonly weight: number;
  /** `weight × normalised`. */
  readonly score: number;
}

/** How one X factor moves one township's points. */
export interface FactorEffect {
  readonly factor: string;
  /** In [0, 1]. */
  readonly value: number;
  /** Whether the sheet states it, or a blank 发展定位 was read off the township's role or tasks. */
  readonly source: 'sheet' | 'role' | 'task' | 'none';
  /** β. */
  readonly strength: number;
  /** `strength × value`: added to the multiplier, to the points, or posts granted. */
  readonly effect: number;
}

/** The workload of one township: from figures to whole points. */
export interface Workload {
  readonly township: string;
  readonly components: readonly Component[];
  readonly factors: readonly FactorEffect[];
  /** Σ scores (plus factor points under bands). */
  readonly score: number;
  /** f_i; 1 unless factors multiply. */
  readonly multiplier: number;
  /** d_i: posts granted outright by factors; 0 unless factors fix posts. */
  readonly fixedPosts: number;
  /** Whole workload points (工作量分值); all townships together about 10⁹. */
  readonly points: number;
}

/** The workload of all townships that could be measured, and why others could not. */
export interface WorkloadTable {
  readonly rows: readonly Workload[];
  /** Townships held out: an indicator with weight is blank. */
  readonly heldOut: readonly {
    readonly township: string;
    readonly missing: readonly Indicator[];
  }[];
  /** Indicators blank for every township although their weight is not 0. */
  readonly missing: readonly Indicator[];
  /** Indicators that are 0 everywhere; their weight went to the others. */
  readonly allZero: readonly Indicator[];
  /** Parameters whose absence stops the workload. */
  readonly pending: readonly string[];
}
