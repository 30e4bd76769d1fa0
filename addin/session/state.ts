import type { Grid, IsoDate, Locale, Localized, PlanReport, Reading } from '../../engine/index.ts';
import type { HostTrouble } from '../hostError.ts';
import type { StudyName } from '../worker/studies.ts';
import type { Acceptance } from './acceptance.ts';
import { NO_EDITS, type Edits } from './edits.ts';
import type { FinishedStudies, Studying } from './finished.ts';
import type { Step } from './steps.ts';

/** What the pane waits for. */
export type Busy = 'opening' | 'reading' | 'writing' | 'undoing' | 'rolling';

/** What went wrong, in words: what happened and what to do. */
export interface Trouble {
  readonly kind: HostTrouble;
  readonly text: Localized;
}

/** An open workbook: as read, and as planned with the changes of now. */
export interface OpenPlan {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly reading: Reading;
  readonly report: PlanReport;
}

/** The cut-off date of the plan that each sheet of ours was made of, by its name. */
export type FormerDates = Readonly<Record<string, IsoDate>>;

/** Something that was made of a plan. */
export interface Made {
  /** Digest of the plan: whatever else is shown, it was not made of that. */
  readonly of: string;
  readonly sheets: number;
  /** Name of the workbook that was handed out; absent where there is none, or none yet. */
  readonly name?: string | undefined;
}

/** What tells one plan from another. */
export const digestOf = ({ report: { receipt } }: OpenPlan): string =>
  `${receipt.inputHash}/${receipt.policyHash}`;

/** Everything that the pane shows. Never changed in place. */
export interface SessionState {
  readonly step: Step;
  readonly open?: OpenPlan | undefined;
  readonly edits: Edits;
  /** The edits as a workbook has them: read from the open one, or written last. */
  readonly kept: Edits;
  /** The edits as the open workbook has them: a file does not change by what is written from it. */
  readonly asRead: Edits;
  /** Edits before each change, oldest first. */
  readonly past: readonly Edits[];
  /** What `past` was before an approved plan was written, if that can be undone. */
  readonly pastBefore?: readonly Edits[] | undefined;
  /** What the planner has looked at and accepted as it is. */
  readonly accepted: readonly Acceptance[];
  /** Names of our sheets in the workbook, which writing may replace. */
  readonly ours: readonly string[];
  /** The workbook changed after it was read. */
  readonly isStale: boolean;
  /** Names of the sheets written, if what is written is the plan of now. */
  readonly written?: readonly string[] | undefined;
  /** What our sheets in the workbook were made for; a replaced one is kept under its own date. */
  readonly dates: FormerDates;
  /** Digest of the plan whose problems are on the sheet of problems, where that is known. */
  readonly checked?: string | undefined;
  /** Our sheets before the last writing, if it can be undone. */
  readonly oursBefore?: readonly string[] | undefined;
  /** What they were made for before that. */
  readonly datesBefore?: FormerDates | undefined;
  /** What the workbook had of the edits before that. */
  readonly keptBefore?: Edits | undefined;
  /** Names of the annual tables in the workbook; each is replaced only when written again. */
  readonly tables: readonly string[];
  /** The annual tables handed out last, and of which plan. */
  readonly madeTables?: Made | undefined;
  /** The annual tables before the last writing, if that can be undone. */
  readonly tablesBefore?: readonly string[] | undefined;
  /** The next round's workbook handed out last, and of which plan. */
  readonly madeRound?: (Made & { readonly year: number }) | undefined;
  /** Whether a write or an undo stopped half-way, so that result sheets are to be put back. */
  readonly isHalfDone?: boolean | undefined;
  readonly busy?: Busy | undefined;
  readonly trouble?: Trouble | undefined;
  /** The language chosen in the pane, if one was; the buttons of the ribbon write in it too. */
  readonly locale?: Locale | undefined;
  /** The long work that is under way; the pane is used meanwhile. */
  readonly studying?: Studying | undefined;
  /** The study that was cancelled last, until another one starts. */
  readonly cancelled?: StudyName | undefined;
  readonly studies: FinishedStudies;
  /** The study that was written last, and its sheets by name. */
  readonly writtenStudy?:
    { readonly name: StudyName; readonly sheets: readonly string[] } | undefined;
}

/** What a session leaves in the workbook for the next one. */
export type Saved = Pick<SessionState, 'edits' | 'step' | 'accepted'>;

/** Before anything is opened. */
export const EMPTY: SessionState = {
  step: 'year',
  edits: NO_EDITS,
  kept: NO_EDITS,
  asRead: NO_EDITS,
  past: [],
  accepted: [],
  ours: [],
  tables: [],
  dates: {},
  isStale: false,
  studies: {},
};

/** Whether something was changed in the pane that no workbook has yet; an undo counts as no change. */
export const isUnwritten = ({
  open,
  edits,
  kept,
}: Pick<SessionState, 'open' | 'edits' | 'kept'>): boolean => open !== undefined && edits !== kept;

/** Whether the numbers are decided: later change only through the ledger of changes. */
export const isFrozen = ({ open }: Pick<SessionState, 'open'>): boolean =>
  open?.report.baseline.county.status === 'approved';
