import type { LedgerPlan, PlanReport, QuotaKind } from '../../engine/index.ts';

/** One ledger on the scales. Posts. */
export interface Balance {
  readonly kind: QuotaKind;
  /** T. */
  readonly total?: number | undefined;
  /** M, held by the county. */
  readonly mobile: number;
  /** Σ of the draft, else of the proposal. */
  readonly given?: number | undefined;
  /** Σ current posts of townships that have a number. */
  readonly current: number;
  /** T − M − Σ: above zero is left over, below zero is too much. */
  readonly rest?: number | undefined;
  /** Posts that adjustments add and take, and those nobody pays for by name. */
  readonly added: number;
  readonly taken: number;
  /** Decisions that do not fit: there is no draft. */
  readonly isBlocked: boolean;
}

/** What is given and what is left, in one ledger. */
export function balanceOf({ plan }: PlanReport, kind: QuotaKind): Balance {
  const ledger = plan.ledgers[kind];
  const { total, mobile = 0, rows } = ledger;
  const given = sumOf(ledger);
  const changes = rows.map(({ draft, proposal }) =>
    draft === undefined || proposal === undefined ? 0 : draft - proposal,
  );
  return {
    kind,
    total: total?.posts,
    mobile,
    given,
    current: rows.reduce((sum, { current }) => sum + (current ?? 0), 0),
    rest: total === undefined || given === undefined ? undefined : total.posts - mobile - given,
    added: changes.filter((change) => change > 0).reduce((sum, one) => sum + one, 0),
    taken: changes.filter((change) => change < 0).reduce((sum, one) => sum - one, 0),
    isBlocked: ledger.draftConflict !== undefined,
  };
}

/** Whether the ledger comes out even, so that it may be submitted. */
export const isExact = ({ rest, isBlocked }: Balance): boolean => rest === 0 && !isBlocked;

function sumOf({ rows }: LedgerPlan): number | undefined {
  const numbers = rows.map(({ decided, draft, proposal }) => decided ?? draft ?? proposal);
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return numbers.reduce<number>((sum, posts) => sum + (posts ?? 0), 0);
}
