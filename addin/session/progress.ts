import { QUOTA_KINDS, type PlanReport, type Reading } from '../../engine/index.ts';
import { isAboutData, isAccepted, type AcceptableStep } from './acceptance.ts';
import { mustBeCorrected } from './approve.ts';
import { balanceOf, isExact } from './balance.ts';
import type { OpenPlan, SessionState } from './state.ts';
import type { Step } from './steps.ts';

/** What a step still lacks; the pane says it in one sentence. */
export type Lack =
  | { readonly kind: 'nothingOpen' }
  | { readonly kind: 'noTownships' }
  | { readonly kind: 'headers'; readonly count: number }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'dataProblems'; readonly count: number }
  | { readonly kind: 'undetermined'; readonly ledgers: number }
  | { readonly kind: 'balance' }
  | { readonly kind: 'reasons'; readonly count: number }
  | { readonly kind: 'problems'; readonly count: number }
  | { readonly kind: 'notApproved' }
  | { readonly kind: 'notWritten' }
  | { readonly kind: 'stale' };

/** One step on the rail: done where it lacks nothing. */
export interface Progress {
  readonly step: Step;
  readonly lack?: Lack | undefined;
}

/** What each header lacks that asks for an answer. */
export const ASKING: ReadonlySet<string> = new Set(['unknown', 'unitMissing', 'repeated']);

/** How far a step has come; a step whose lack was accepted is done. */
export function progressOf(state: SessionState, step: Step): Progress {
  const { open, accepted, isStale } = state;
  if (open === undefined) return { step, lack: { kind: 'nothingOpen' } };
  // What came of figures that have changed is done nowhere.
  if (isStale && step !== 'headers') return { step, lack: { kind: 'stale' } };
  if (isAcceptable(step) && isAccepted(open, accepted, step)) return { step };
  return { step, lack: LACKS[step](open, state) };
}

const isAcceptable = (step: Step): step is AcceptableStep =>
  step === 'headers' || step === 'data' || step === 'check';

const LACKS: Readonly<Record<Step, (open: OpenPlan, state: SessionState) => Lack | undefined>> = {
  year: ({ report }) =>
    report.baseline.townships.length === 0 ? { kind: 'noTownships' } : undefined,
  headers: (open) => counted('headers', askingHeaders(open).length) ?? { kind: 'unconfirmed' },
  data: ({ report }) => counted('dataProblems', dataErrors(report)),
  calculation: ({ report: { plan } }) => {
    const open = QUOTA_KINDS.filter((kind) => plan.ledgers[kind].status !== 'determined');
    return open.length === 0 ? undefined : { kind: 'undetermined', ledgers: open.length };
  },
  adjustment: ({ report }) => {
    const isEven = QUOTA_KINDS.every((kind) => isExact(balanceOf(report, kind)));
    if (!isEven) return { kind: 'balance' };
    const bare = report.baseline.decisions.filter(
      ({ adjustment = 0, lockedAt, reason }) =>
        (adjustment !== 0 || lockedAt !== undefined) && reason === undefined,
    );
    return counted('reasons', bare.length);
  },
  check: ({ report }) => counted('problems', mustBeCorrected(report)),
  approval: ({ report }) =>
    report.baseline.county.status === 'approved' ? undefined : { kind: 'notApproved' },
  output: (_, { written }) => (written === undefined ? { kind: 'notWritten' } : undefined),
};

/** Headers that wait for the planner's answer. */
export const askingHeaders = ({ reading }: OpenPlan): Reading['columns'] =>
  reading.columns.filter(({ state }) => ASKING.has(state));

const dataErrors = ({ findings }: PlanReport): number =>
  findings.filter(({ notice }) => notice.severity === 'error' && isAboutData(notice.code)).length;

const counted = (
  kind: 'headers' | 'dataProblems' | 'reasons' | 'problems',
  count: number,
): Lack | undefined => (count === 0 ? undefined : { kind, count });
