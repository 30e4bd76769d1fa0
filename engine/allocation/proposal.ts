import type { LedgerPlan, LedgerRow, Method, Workload, WorkloadTable } from '../model/plan.ts';
import type { Claim } from './apportion/claim.ts';
import { divide } from './divide.ts';
import { ledgerRow } from './ledgerRow.ts';
import { presentPosts, type Terms } from './terms.ts';

/** What the proposal is made of, once nothing is missing. */
export interface ProposalInput {
  readonly method: Method;
  readonly scope: 'full' | 'increments';
  readonly terms: readonly Terms[];
  readonly workload: WorkloadTable;
  /** T − M: posts that townships hold together. */
  readonly available: number;
  /** 拟收回 by township code; increments only. */
  readonly recovered: ReadonlyMap<string, number>;
}

/** A township that takes part in the division, and what it already has before it. */
export interface Entrant {
  readonly claim: Claim;
  /** Posts it has whatever the division gives: leadership and fixed posts, or what it keeps. */
  readonly base: number;
  readonly workload: Workload;
}

/** The proposal of one ledger, and what a draft needs to divide again. */
export type Proposal = Pick<LedgerPlan, 'proposal' | 'conflict'> & {
  readonly rows: readonly LedgerRow[];
  readonly entrants: readonly Entrant[];
  readonly heldOut: number;
};

/**
 * The proposal 测算数: the run without locks and adjustments.
 *
 * `full`: leadership and fixed posts are set aside, the rest is divided by points within the bounds
 * on basic posts. `increments` 只分增量: everybody keeps current − recovered, and only what is left
 * of the total is divided. Townships held out keep their current posts.
 */
export function propose(input: ProposalInput): Proposal {
  const measured = new Map(input.workload.rows.map((row) => [row.township, row]));
  const held = new Map(input.workload.heldOut.map((one) => [one.township, one.missing]));
  const entrants = input.terms.flatMap((terms): Entrant[] => {
    const workload = measured.get(terms.township);
    return workload ? [entrantOf(terms, workload, input)] : [];
  });
  const heldOut = input.terms
    .filter(({ township }) => held.has(township))
    .reduce((sum, terms) => sum + (presentPosts(terms) ?? 0), 0);
  const setAside = heldOut + entrants.reduce((sum, { base }) => sum + base, 0);
  const division = divide(
    input.method,
    { available: input.available, setAside },
    entrants.map(({ claim }) => claim),
  );
  const byCode = new Map(entrants.map((entrant) => [entrant.claim.key, entrant]));
  const rows = input.terms.map((terms): LedgerRow => {
    const entrant = byCode.get(terms.township);
    const missing = held.get(terms.township);
    const row = ledgerRow(terms, entrant?.workload.fixedPosts ?? 0);
    if (missing) return { ...row, heldOut: missing, proposal: presentPosts(terms) };
    if (!entrant) return row;
    const share = 'conflict' in division ? undefined : division.shares.get(terms.township);
    return {
      ...row,
      points: entrant.workload.points,
      kept: input.scope === 'increments' ? entrant.base : undefined,
      exact: share?.quota,
      quotient: share?.quotient,
      bound: share?.bound,
      proposal: 'conflict' in division ? undefined : entrant.base + (share?.posts ?? 0),
    };
  });
  return {
    rows,
    entrants,
    heldOut,
    ...('conflict' in division ? { conflict: division.conflict } : { proposal: division.run }),
  };
}

function entrantOf(terms: Terms, workload: Workload, input: ProposalInput): Entrant {
  const leadership = terms.leadership ?? 0;
  const granted =
    input.scope === 'increments'
      ? (presentPosts(terms) ?? 0) - (input.recovered.get(terms.township) ?? 0) - leadership
      : workload.fixedPosts;
  return {
    workload,
    base: leadership + granted,
    claim: {
      key: terms.township,
      weight: workload.points,
      floor: Math.max(0, (terms.floor ?? 0) - granted),
      ceiling: Math.max(0, (terms.ceiling ?? Infinity) - granted),
    },
  };
}
