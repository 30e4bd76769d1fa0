import type { IsoDate } from '../base/date.ts';
import type { Baseline } from './baseline.ts';
import type { Finding, Notice } from './notice.ts';
import type { Plan } from './plan.ts';

/** What a rule says of all its subjects. “0 breached” with everything undetermined is not “met”. */
export interface Outcome {
  readonly rule: Notice;
  readonly met: number;
  readonly breached: number;
  readonly undetermined: number;
  readonly notApplicable: number;
  /** Fields and parameters whose absence made it undetermined. */
  readonly missing: readonly string[];
}

/** What makes a result re-runnable (测算留痕). */
export interface Receipt {
  /** Version of the engine. */
  readonly engine: string;
  /** SHA-256 over the digests of the baseline's parts (cells and order of input apart). */
  readonly inputHash: string;
  /** SHA-256 of the canonical JSON of the parameters in force. */
  readonly policyHash: string;
  readonly asOf: IsoDate;
  readonly scenario?: string | undefined;
  /** Parameters set for this run alone, over workbook and scenario. */
  readonly overrides?:
    | readonly {
        readonly parameter: string;
        readonly key?: string | undefined;
        readonly value?: number | string | undefined;
      }[]
    | undefined;
  readonly seed?: number | undefined;
}

/**
 * The whole answer to one workbook on one date: numbers, rules, problems, receipt. What the rules say
 * may be worked out when it is first read; it never depends on when.
 */
export interface Report<P> {
  readonly baseline: Baseline;
  readonly policy: P;
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  /** Most severe first, then by code, then in the planner's order of townships. */
  readonly findings: readonly Finding[];
  readonly receipt: Receipt;
}
