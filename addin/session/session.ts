import {
  type CellRef,
  type Decision,
  type IsoDate,
  type Locale,
  type MobileLoan,
  type PlanStatus,
  type PolicyRow,
  type RollOverSettings,
  type Scenario,
  type Sheet,
} from '../../engine/index.ts';
import { calculatorHere, type Calculator } from '../worker/calculator.ts';
import type { StudyName } from '../worker/studies.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import type { AnnualWish } from './annual.ts';
import {
  adjusted,
  lockedTo,
  withDecision,
  withHeader,
  withLoans,
  withoutDecision,
  withParameter,
  type Edits,
  type HeaderChoice,
  type Post,
} from './edits.ts';
import { approvedBy } from './approve.ts';
import { shownIn, type AcceptableStep } from './acceptance.ts';
import {
  checksWritten,
  planWritten,
  rolledOver,
  studyWritten,
  tablesWritten,
  undone,
  type PlanWish,
} from './handOut.ts';
import { earOf } from './hearing.ts';
import { openWorkbook } from './opening.ts';
import { decisionOn, recompute, replanned } from './recompute.ts';
import { EMPTY, isFrozen, type Busy, type SessionState } from './state.ts';
import type { Step } from './steps.ts';
import { studierOf, type Studier } from './studying.ts';
import { troubleOf } from './trouble.ts';
import { inTurns } from './turns.ts';
import { unheard } from './unheard.ts';
import { withTownshipHeader } from './unreadSheets.ts';

/** What a planner may say about one township beside its number. */
export type Remark = Pick<Decision, 'reason' | 'basis' | 'counterparty'>;

/** The pane's state and all that can be done to it. */
export interface Session {
  readonly host: WorkbookHost;
  state(): SessionState;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Reads the workbook, or reads it again.
   *
   * @param first what has to be done before, such as inserting sheets; its trouble is shown, too
   */
  open(first?: () => Promise<void>): Promise<void>;
  go(step: Step): void;
  /** The planner chooses a language. */
  speak(locale: Locale): void;
  accept(step: AcceptableStep, isAccepted: boolean): void;
  setYear(year: {
    readonly asOf?: IsoDate | undefined;
    readonly planYear?: number | undefined;
  }): void;
  chooseHeader(choice: HeaderChoice): void;
  /** Says which header the township column of a sheet has; a blank one takes it back. */
  placeTownships(choice: HeaderChoice): void;
  setParameter(row: PolicyRow): void;
  adjust(post: Post, posts: number): void;
  lock(post: Post, posts: number | undefined): void;
  remark(post: Post, remark: Partial<Remark>): void;
  /** Lets the planner's own sheet of decisions hold again. */
  followSheet(post: Post): void;
  /** Replaces the loans and requests of a township; without any, the planner's own hold again. */
  setLoans(post: Post, loans: readonly MobileLoan[]): void;
  setStatus(status: Exclude<PlanStatus, 'approved'>): void;
  /** Where something must be corrected, nothing is approved without a note that says why. */
  approve(date: IsoDate, document: string, note?: string): void;
  /** Takes over a trial of the meeting. */
  adopt(edits: Edits): void;
  /** Keeps a scenario under a name of its own; decided numbers do not change by it. */
  nameScenario(scenario: Scenario): void;
  undo(): void;
  reveal(cell: CellRef): Promise<void>;
  write(wish: PlanWish): Promise<void>;
  /** Writes only what says whether the data are right; former results stay. */
  writeChecks(locale: Locale): Promise<void>;
  /** Writes tables of the year: into the workbook in Excel, as a workbook of their own in the page. */
  writeTables(wish: AnnualWish & Pick<PlanWish, 'keepsCopies'>): Promise<void>;
  /** Takes back the last writing, of results or of tables. */
  undoWrite(): Promise<void>;
  /** Begins the next round in a new workbook; the open one stays as it is. */
  rollOver(settings: RollOverSettings): Promise<void>;
  /** Writes the sheets of a study, and no others. */
  writeStudy(name: StudyName, sheets: readonly Sheet[]): Promise<void>;
  readonly studies: Studier;
  dismiss(): void;
}

/**
 * Starts a session over a workbook's host; nothing is read before `open`.
 *
 * @param calculator does the long work; on this thread unless given
 */
export function createSession(
  host: WorkbookHost,
  calculator: Calculator = calculatorHere(),
): Session {
  let state: SessionState = EMPTY;
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const edit = (change: (edits: Edits) => Edits, readsAgain = false): void => {
    if (state.open === undefined || isFrozen(state)) return;
    const edits = change(state.edits);
    // What was refused is no change that could be undone.
    if (edits === state.edits) return;
    set({ ...replanned(state, edits, readsAgain), past: [...state.past, state.edits] });
  };
  const turn = inTurns();
  const during = (busy: Busy, task: () => Promise<Partial<SessionState>>): Promise<void> =>
    turn(async () => {
      set({ busy, trouble: undefined });
      const change = await task().catch((error: unknown) => ({ trouble: troubleOf(error) }));
      const isSilent = busy === 'writing' || busy === 'undoing';
      const isHalfDone = host.isHalfDone?.();
      set({
        ...change,
        ...(isSilent && (await unheard(host, state))),
        busy: undefined,
        isHalfDone,
      });
    });
  const decide = (post: Post, change: (decision: Decision) => Decision): void => {
    edit((edits) => {
      const baseline = state.open?.reading.baseline;
      return baseline ? withDecision(edits, change(decisionOn(post, baseline, edits))) : edits;
    });
  };

  const refuse = (error: unknown): void => {
    set({ trouble: troubleOf(error) });
  };
  const ear = earOf(host, () => state, set);
  const studies = studierOf({ calculator, state: () => state, set, refuse });

  return {
    host,
    studies,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (first) => {
      studies.cancel();
      return during('reading', async () => {
        await first?.();
        return openWorkbook(host, ear, () => state);
      });
    },
    go: (step) => {
      set({ step });
    },
    speak: (locale) => {
      set({ locale });
    },
    accept: (step, isAccepted) => {
      const { open } = state;
      if (open === undefined) return;
      const others = state.accepted.filter((one) => one.step !== step);
      set({ accepted: isAccepted ? [...others, { step, of: shownIn(open, step) }] : others });
    },
    setYear: (year) => {
      edit((edits) => ({ ...edits, ...year }), true);
    },
    chooseHeader: (choice) => {
      edit((edits) => withHeader(edits, choice), true);
    },
    placeTownships: (choice) => {
      edit((edits) => withTownshipHeader(edits, choice), true);
    },
    setParameter: (row) => {
      edit((edits) => withParameter(edits, row));
    },
    adjust: (post, posts) => {
      decide(post, (decision) => adjusted(decision, posts));
    },
    lock: (post, posts) => {
      decide(post, (decision) => lockedTo(decision, posts));
    },
    remark: (post, remark) => {
      decide(post, (decision) => ({ ...decision, ...remark }));
    },
    followSheet: (post) => {
      edit((edits) => withoutDecision(edits, post));
    },
    setLoans: (post, loans) => {
      edit((edits) => withLoans(edits, post, loans));
    },
    setStatus: (status) => {
      edit((edits) => ({ ...edits, status }));
    },
    approve: (date, document, note) => {
      edit((edits) =>
        state.open ? approvedBy(state.open.report, edits, { date, document, note }) : edits,
      );
    },
    adopt: (edits) => {
      edit(() => edits);
    },
    nameScenario: (scenario) => {
      const { open } = state;
      if (open === undefined) return;
      const edits = { ...state.edits, scenarios: [...state.edits.scenarios, scenario] };
      // A name changes no number: what was studied of this plan still holds.
      const { plan } = open.report;
      const report = { ...recompute(open.reading, edits), plan };
      set({ edits, open: { ...open, report }, past: [...state.past, state.edits] });
    },
    undo: () => {
      const edits = state.past.at(-1);
      if (edits === undefined) return;
      set({ ...replanned(state, edits, true), past: state.past.slice(0, -1) });
    },
    reveal: (cell) => host.reveal(cell).catch(refuse),
    write: (wish) =>
      during('writing', async () => {
        const before = state;
        const { written, ...change } = await planWritten(host, before, wish);
        const isOfNow = state.edits === before.edits && state.isStale === before.isStale;
        return { ...change, written: isOfNow ? written : undefined };
      }),
    writeChecks: (locale) => during('writing', () => checksWritten(host, state, locale)),
    writeTables: (wish) => during('writing', () => tablesWritten(host, state, wish)),
    undoWrite: () => during('undoing', () => undone(host, () => state)),
    rollOver: (settings) => during('rolling', () => rolledOver(host, state, settings)),
    writeStudy: (name, sheets) =>
      during('writing', () => studyWritten(host, state, { name, sheets })),
    dismiss: () => {
      set({ trouble: undefined });
    },
  };
}
