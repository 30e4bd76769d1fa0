import { QUOTA_KINDS, type PlanReport } from '../../engine/index.ts';
import { balanceOf, isExact } from './balance.ts';
import type { SessionState } from './state.ts';
import type { Step } from './steps.ts';

/** What a step still lacks; the pane says it in one sentence. */
export type Lack =
  | { readonly kind: 'nothingOpen' }
  | { readonly kind: 'noTownships' }
  | { readonly kind: 'headers'; readonly count: number }
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
  const { open, accepted } = state;
  if (open === undefined) return { step, lack: { kind: 'nothingOpen' } };
  if (accepted.includes(step) && ACCEPTABLE.has(step)) return { step };
  return { step, lack: LACKS[step](state, open.report) };
}

/** Steps that a planner may declare done although something is left. */
export const ACCEPTABLE: ReadonlySet<Step> = new Set<Step>(['headers', 'data', 'check']);

const LACKS: Readonly<Record<Step, (state: SessionState, report: PlanReport) => Lack | undefined>> =
  {
    year: ({ isStale }, { baseline }) =>
      isStale
        ? { kind: 'stale' }
        : baseline.townships.length === 0
          ? { kind: 'noTownships' }
          : undefined,
    headers: ({ open }) => counted('headers', askingHeaders(open).length),
    data: (_, report) => counted('dataProblems', dataErrors(report)),
    calculation: (_, { plan }) => {
      const open = QUOTA_KINDS.filter((kind) => plan.ledgers[kind].status !== 'determined');
      return open.length === 0 ? undefined : { kind: 'undetermined', ledgers: open.length };
    },
    adjustment: (_, report) => {
      const isEven = QUOTA_KINDS.every((kind) => isExact(balanceOf(report, kind)));
      if (!isEven) return { kind: 'balance' };
      const bare = report.baseline.decisions.filter(
        ({ adjustment = 0, lockedAt, reason }) =>
          (adjustment !== 0 || lockedAt !== undefined) && reason === undefined,
      );
      return counted('reasons', bare.length);
    },
    check: (_, { findings }) =>
      counted('problems', findings.filter(({ notice }) => notice.severity === 'error').length),
    approval: (_, { baseline }) =>
      baseline.county.status === 'approved' ? undefined : { kind: 'notApproved' },
    output: ({ written }) => (written === undefined ? { kind: 'notWritten' } : undefined),
  };

/** Headers that wait for the planner's answer. */
export const askingHeaders = (open: SessionState['open']) =>
  (open?.reading.columns ?? []).filter(({ state }) => ASKING.has(state));

/** Topics that are about what was filled in, before any formula. */
const DATA_TOPICS = ['SHT', 'DAT', 'LED', 'STF'];

/** Whether a finding is about what was filled in. */
export const isAboutData = (code: string): boolean =>
  DATA_TOPICS.some((topic) => code.startsWith(topic));

const dataErrors = ({ findings }: PlanReport): number =>
  findings.filter(({ notice }) => notice.severity === 'error' && isAboutData(notice.code)).length;

const counted = (
  kind: 'headers' | 'dataProblems' | 'reasons' | 'problems',
  count: number,
): Lack | undefined => (count === 0 ? undefined : { kind, count });
