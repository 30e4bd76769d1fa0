import type { AnnualTableId, Locale, Settings } from '../engine/index.ts';

/** `bianheng plan`. */
export interface PlanRequest {
  readonly command: 'plan';
  readonly locale: Locale;
  /** Absent: the sample county. */
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  /** Replace an existing file. */
  readonly force: boolean;
  readonly settings: Settings;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `bianheng check`. */
export type CheckRequest = Omit<PlanRequest, 'command' | 'output' | 'force'> & {
  readonly command: 'check';
};

/** `bianheng annual`. */
export type AnnualRequest = Omit<PlanRequest, 'command' | 'json'> & {
  readonly command: 'annual';
  /** Absent: the plan year of the workbook. */
  readonly year?: number | undefined;
  /** Absent: every table. */
  readonly tables?: readonly AnnualTableId[] | undefined;
};

/** `bianheng rollover`. */
export interface RolloverRequest {
  readonly command: 'rollover';
  readonly locale: Locale;
  readonly input: string;
  readonly output?: string | undefined;
  readonly force: boolean;
  readonly settings: Settings;
  /** Absent: the year after the plan year. */
  readonly year?: number | undefined;
  /** Drafts may be carried over too. */
  readonly isProvisional: boolean;
}

/** Commands that look beyond one plan: years to come, other parameters, chance. */
export type StudyName = 'forecast' | 'compare' | 'simulate' | 'least-change' | 'stability';

/** `bianheng forecast` and the others of its kind; each needs some of the numbers. */
export type StudyRequest = Omit<PlanRequest, 'command'> & {
  readonly command: StudyName;
  /** Years to come. */
  readonly years?: number | undefined;
  /** Every scenario named, in order. */
  readonly scenarios: readonly string[];
  /** How many draws, from which seed, and the one that is to be replayed. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  readonly draw?: number | undefined;
  /** By how much each weight moves, per cent of itself. */
  readonly by?: number | undefined;
};

/** `bianheng template`. */
export interface TemplateRequest {
  readonly command: 'template';
  readonly locale: Locale;
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** `bianheng map`. */
export interface MapRequest {
  readonly command: 'map';
  readonly locale: Locale;
  readonly input: string;
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** The commands that do something with workbooks. */
export type CommandName = 'plan' | 'check' | 'annual' | 'rollover' | StudyName | 'template' | 'map';

/** A command line, understood. */
export type Request =
  | PlanRequest
  | CheckRequest
  | AnnualRequest
  | RolloverRequest
  | StudyRequest
  | TemplateRequest
  | MapRequest
  | {
      readonly command: 'help';
      readonly locale: Locale;
      readonly topic?: CommandName | undefined;
    }
  | { readonly command: 'version'; readonly locale: Locale };
