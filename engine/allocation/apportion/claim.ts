import type { Fraction } from './fraction.ts';

/** What one party asks of a pool of posts. */
export interface Claim {
  /** Names the claim; the last tie-breaker, so that the answer never depends on sheet order. */
  readonly key: string;
  /** Points; a whole number from 1 to 2⁵³, so that ties are exact. */
  readonly weight: number;
  /** Fewest posts 保底; a whole number. */
  readonly floor: number;
  /** Most posts 封顶; a whole number, at least `floor`; `Infinity` where there is no ceiling. */
  readonly ceiling: number;
}

/** The methods that round quotients weight / divisor; each is named by where it rounds up. */
export type DivisorMethod = 'sainteLague' | 'dHondt' | 'adams' | 'huntingtonHill' | 'dean';

/** A way to divide a pool in whole posts: a divisor method, or largest remainder 最大余额法. */
export type Method = DivisorMethod | 'largestRemainder';

/** What one claim gets, and the numbers that say why. */
export interface Share {
  readonly key: string;
  /** Posts granted; whole, inside floor and ceiling. */
  readonly posts: number;
  /** The exact share pool × weight / Σ weights, before bounds and rounding; in posts. */
  readonly quota: number;
  /**
   * The number that was rounded, where it is not the quota: weight / printed divisor, or
   * weight × water level. Absent where the quota itself was rounded and where no divisor exists.
   */
  readonly quotient?: number;
  /** The bound that holds the share: without it the rounded number would lie outside. */
  readonly bound: 'floor' | 'ceiling' | undefined;
}

/**
 * Every divisor that gives this result; the audit evidence of a divisor method.
 *
 * For each x strictly between the ends, every claim gets clamp(round(weight / x), floor, ceiling).
 * The ends belong to it up to the rounding of an exact tie, and coincide where a tie decided.
 */
export interface Divisor {
  /** `low` and `high` are given to this power, in lowest terms: squared where signposts are square roots. */
  readonly power: 1 | 2;
  /** The largest average still waiting for a post; 0 where nobody waits. */
  readonly low: Fraction;
  /** The smallest average that got a post; absent where no divisor is too large. */
  readonly high?: Fraction;
  /** `low` itself, not its power, as a number; points per post. */
  readonly lowNumber: number;
  /** `high` itself, not its power, as a number; points per post, `Infinity` where absent. */
  readonly highNumber: number;
  /**
   * A divisor to print: the decimal with the fewest digits strictly between the ends. Where a tie
   * leaves one point that no decimal meets, that point: `2000/3`, or `√(35/2)`.
   */
  readonly shown: string;
}

/** Claims with equally good rights to the same posts, of which some got one and some did not. */
export interface Tie {
  /** All that were tied, by precedence. */
  readonly keys: readonly string[];
  /** Those of them that got the post, by precedence. */
  readonly granted: readonly string[];
  /** What parted the last that got it from the first that did not. */
  readonly rule: 'largerWeight' | 'lowerKey';
}

/** A pool divided. */
export interface Apportionment {
  readonly method: Method;
  /** One share per claim, in the order given; the posts sum to the pool. */
  readonly shares: readonly Share[];
  /** Divisor methods only; absent where every divisor or none would do. */
  readonly divisor?: Divisor;
  /** Every tie that decided a post; empty where rights alone decided. */
  readonly ties: readonly Tie[];
  /** Largest remainder only: what was rounded, the quotas or weight × water level. */
  readonly note?: 'quotas' | 'waterLevel';
}
