import {
  isOwnSheet,
  reportSheets,
  type CellRef,
  type Decision,
  type IsoDate,
  type Locale,
  type PlanStatus,
  type PolicyRow,
  type Sheet,
} from '../../engine/index.ts';
import { HostError } from '../hostError.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import {
  adjusted,
  keyOf,
  lockedTo,
  NO_EDITS,
  withDecision,
  withHeader,
  withParameter,
  type Edits,
  type HeaderChoice,
  type Post,
} from './edits.ts';
import { approvedBy } from './approve.ts';
import { decisionOn, readAgain, recompute } from './recompute.ts';
import { isRecordSheet, recordSheets, stateIn, withState } from './recordSheets.ts';
import { EMPTY, isFrozen, type Busy, type SessionState, type Trouble } from './state.ts';
import type { Step } from './steps.ts';

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
  accept(step: Step, isAccepted: boolean): void;
  setYear(year: {
    readonly asOf?: IsoDate | undefined;
    readonly planYear?: number | undefined;
  }): void;
  chooseHeader(choice: HeaderChoice): void;
  setParameter(row: PolicyRow): void;
  adjust(post: Post, posts: number): void;
  lock(post: Post, posts: number | undefined): void;
  remark(post: Post, remark: Partial<Remark>): void;
  setStatus(status: Exclude<PlanStatus, 'approved'>): void;
  approve(date: IsoDate, document: string): void;
  /** Takes over a trial of the meeting. */
  adopt(edits: Edits): void;
  undo(): void;
  reveal(cell: CellRef): Promise<void>;
  write(options: { readonly locale: Locale; readonly keepAs?: string | undefined }): Promise<void>;
  undoWrite(): Promise<void>;
  dismiss(): void;
}

/** The sheets that writing would create or replace, in one language. */
export function sheetsToWrite(state: SessionState, locale: Locale): readonly Sheet[] {
  if (state.open === undefined) return [];
  const { report } = state.open;
  const sheets = reportSheets(report, locale);
  const last = sheets.at(-1);
  const results = last ? [...sheets.slice(0, -1), withState(last, state.edits, locale)] : sheets;
  return [...results, ...recordSheets(report, state.edits, locale)];
}

/** Names of sheets that earlier runs of ours left in the workbook. */
export const earlierSheets = ({ open }: SessionState): readonly string[] =>
  (open?.grids ?? [])
    .map(({ sheet }) => sheet)
    .filter((name) => isOwnSheet(name) || isRecordSheet(name));

/**
 * Townships decided otherwise in the pane than on the planner's own sheet of decisions.
 *
 * That sheet is never touched, and whoever reads the workbook without the pane follows it.
 */
export function contradicted({ open, edits }: SessionState): readonly string[] {
  if (open === undefined) return [];
  const { decisions, townships } = open.reading.baseline;
  const codes = new Set(
    decisions.filter((one) => edits.decisions[keyOf(one)]).map(({ township }) => township),
  );
  return townships.filter(({ code }) => codes.has(code)).map(({ name }) => name);
}

/** Starts a session over a workbook's host; nothing is read before `open`. */
export function createSession(host: WorkbookHost): Session {
  let state: SessionState = EMPTY;
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const edit = (change: (edits: Edits) => Edits, readsAgain = false): void => {
    if (state.open === undefined || isFrozen(state)) return;
    const edits = change(state.edits);
    // What was accepted was said of other numbers.
    const accepted = state.accepted.filter((step) => step !== 'check');
    const past = [...state.past, state.edits];
    set({ ...replanned(state, edits, readsAgain), past, accepted });
  };
  const during = async (busy: Busy, task: () => Promise<Partial<SessionState>>): Promise<void> => {
    set({ busy, trouble: undefined });
    try {
      set({ ...(await task()), busy: undefined });
    } catch (error) {
      set({ busy: undefined, trouble: troubleOf(error) });
    }
  };
  const decide = (post: Post, change: (decision: Decision) => Decision): void => {
    edit((edits) => {
      const baseline = state.open?.reading.baseline;
      return baseline ? withDecision(edits, change(decisionOn(post, baseline, edits))) : edits;
    });
  };

  return {
    host,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (first) =>
      during('reading', async () => {
        await first?.();
        return opened(host, state);
      }),
    go: (step) => {
      set({ step });
    },
    accept: (step, isAccepted) => {
      const others = state.accepted.filter((one) => one !== step);
      set({ accepted: isAccepted ? [...others, step] : others });
    },
    setYear: (year) => {
      edit((edits) => ({ ...edits, ...year }), true);
    },
    chooseHeader: (choice) => {
      edit((edits) => withHeader(edits, choice), true);
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
    setStatus: (status) => {
      edit((edits) => ({ ...edits, status }));
    },
    approve: (date, document) => {
      edit((edits) =>
        state.open ? approvedBy(state.open.report, edits, { date, document }) : edits,
      );
    },
    adopt: (edits) => {
      edit(() => edits);
    },
    undo: () => {
      const edits = state.past.at(-1);
      if (edits === undefined) return;
      set({ ...replanned(state, edits, true), past: state.past.slice(0, -1) });
    },
    reveal: (cell) =>
      host.reveal(cell).catch((error: unknown) => {
        set({ trouble: troubleOf(error) });
      }),
    write: ({ locale, keepAs }) =>
      during('writing', async () => {
        const sheets = sheetsToWrite(state, locale);
        await host.writeSheets(sheets, { replace: earlierSheets(state), keepAs });
        return { written: sheets.map(({ name }) => name), canUndoWrite: true };
      }),
    undoWrite: () =>
      during('undoing', async () => {
        await host.undoWrite();
        return { written: undefined, canUndoWrite: false };
      }),
    dismiss: () => {
      set({ trouble: undefined });
    },
  };

  /** Listens once; a later `open` reads again and keeps the same ear. */
  async function opened(from: WorkbookHost, former: SessionState): Promise<Partial<SessionState>> {
    const name = await from.name();
    if (name === undefined) return { ...EMPTY };
    const grids = await from.readGrids();
    const isSame = former.open?.name === name;
    const edits = isSame ? former.edits : { ...NO_EDITS, ...stateIn(grids) };
    if (former.open === undefined)
      await from.onChange(({ sheet }) => {
        if (!isOwnSheet(sheet) && !isRecordSheet(sheet)) set({ isStale: true, written: undefined });
      });
    return {
      ...(isSame ? {} : { ...EMPTY }),
      open: { name, grids, ...readAgain(grids, edits) },
      edits,
      isStale: false,
      written: undefined,
    };
  }
}

function replanned(state: SessionState, edits: Edits, readsAgain: boolean): Partial<SessionState> {
  const { open } = state;
  if (open === undefined) return {};
  const planned = readsAgain
    ? readAgain(open.grids, edits)
    : { reading: open.reading, report: recompute(open.reading, edits) };
  return { edits, open: { ...open, ...planned }, written: undefined };
}

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof HostError) return { kind: error.trouble, text: error.text };
  const said = error instanceof Error ? error.message : String(error);
  return {
    kind: 'unknown',
    text: {
      'zh-CN': `出现未预料的情况，未作任何改动：${said}`,
      'en-US': `Something unexpected happened; nothing was changed: ${said}`,
    },
  };
};
