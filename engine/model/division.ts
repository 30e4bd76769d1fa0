/** The six ways to divide whole posts. */
export type Method =
  'sainteLague' | 'largestRemainder' | 'dHondt' | 'adams' | 'huntingtonHill' | 'dean';

/** A tie that decided a post. */
export interface TieRecord {
  readonly townships: readonly string[];
  readonly winners: readonly string[];
  readonly rule: 'largerWeight' | 'lowerCode';
}

/** One run of a method over one ledger. */
export interface Run {
  readonly method: Method;
  /** Posts divided by points in this run (B less what is held out, locked or fixed). */
  readonly pool: number;
  /**
   * Any divisor in the interval gives the same result; `shown` is its shortest decimal. Without
   * `high` the interval is open above.
   */
  readonly divisor?:
    | { readonly low: number; readonly high?: number | undefined; readonly shown: string }
    | undefined;
  readonly ties: readonly TieRecord[];
  /** Largest remainder only: what its quotas were taken from. */
  readonly remainderBasis?: 'quotas' | 'waterLevel' | undefined;
  /** Largest remainder only: townships that would lose a post if the pool grew by one. */
  readonly paradox: readonly string[];
}
