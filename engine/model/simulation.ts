import type { QuotaKind } from './ledger.ts';

/** How often each whole number came up, and what their mean and variance are made of. */
export interface Tally {
  /** Draws in which the number was known. */
  readonly count: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** The number that `counts[0]` counts; each next one is larger by 1. */
  readonly low: number;
  readonly counts: readonly number[];
}

/** What is counted of the county in every draw and year. Whole numbers. */
export type SimulatedMeasure =
  | 'population'
  | 'posts'
  | 'people'
  | 'vacancies'
  | 'overstaffing'
  | 'officersRequired'
  | 'officers'
  | 'officersShort'
  | 'shortTownships'
  | 'moved';

/** One township in one year over all draws. */
export interface TownshipTally {
  readonly township: string;
  readonly year: number;
  readonly posts: Readonly<Record<QuotaKind, Tally>>;
  readonly officers: Tally;
  readonly required: Tally;
  /** Draws with fewer officers than required; the divisor is the count of `officers`. */
  readonly short: number;
  /** Draws in which the population stands on a higher or lower step than at present. */
  readonly up: number;
  readonly down: number;
  /** Draws in which the township stands beside its present: the divisor of `up` and `down`. */
  readonly compared: number;
}

/** A range of draws, summed up; two summaries of other draws add up to that of both. */
export interface SimulationSummary {
  readonly seed: number;
  readonly draws: number;
  /** By year, the first one to come first. */
  readonly county: readonly {
    readonly year: number;
    readonly measures: Readonly<Record<SimulatedMeasure, Tally>>;
  }[];
  /**
   * In the planner's order, after them those that come into being on the way by code; then by year.
   * A year in which a township does not exist has counts of 0.
   */
  readonly townships: readonly TownshipTally[];
}

/** A tally in words of statistics. */
export interface Distribution {
  readonly mean: number;
  readonly deviation: number;
  /** Of the mean. */
  readonly standardError: number;
  /** 5, 25, 50, 75 and 95 %. */
  readonly quantiles: readonly [number, number, number, number, number];
}
