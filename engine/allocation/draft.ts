import type { Decision } from '../model/baseline.ts';
import type { LedgerPlan, LedgerRow, Method } from '../model/plan.ts';
import { divide } from './divide.ts';
import { fixedNumbers, type FixedNumbers } from './fixedNumbers.ts';
import type { Proposal } from './proposal.ts';

/** What the office said about the proposal of one ledger. */
export interface DraftInput {
  readonly method: Method;
  readonly proposal: Proposal;
  readonly decisions: readonly Decision[];
}

/**
 * The draft decision 拟核定数: the run with locks and manual adjustments.
 *
 * A manual ± is a lock at proposal ± posts. A named counterparty pays by becoming a lock too; what
 * nobody pays is recomputed over all other townships, so that the sum stays. There is no draft
 * where a township is fixed below its leadership posts, or where the fixed numbers leave a rest
 * that the others' bounds cannot take; the townships in question are named.
 */
export function drafted(input: DraftInput): Pick<LedgerPlan, 'rows' | 'draft' | 'draftConflict'> {
  const { rows, proposal } = input.proposal;
  const fixed = fixedNumbers(rows, input.decisions);
  const recorded = rows.map((row) => withFixed(withDecision(row, input.decisions), fixed));
  const low = rows.filter(({ township, leadership = 0 }) => {
    const posts = fixed.get(township)?.posts;
    return posts !== undefined && posts < leadership;
  });
  if (low.length > 0) {
    const townships = low.map(({ township }) => township);
    return { rows: recorded, draftConflict: { kind: 'belowLeadership', townships, pool: 0 } };
  }
  const moved = rows.reduce((sum, { township, proposal: posts = 0 }) => {
    return sum + (fixed.get(township)?.posts ?? posts) - posts;
  }, 0);
  if (moved === 0 || proposal === undefined)
    return {
      rows: recorded.map((row) => ({ ...row, draft: row.fixedAt ?? row.proposal })),
      draft: proposal,
    };
  return redivided({ ...input, fixed, recorded, moved });
}

/** What the office wrote beside a township's number: adjustment, reason, decided number. */
export function withDecision(row: LedgerRow, decisions: readonly Decision[]): LedgerRow {
  const decision = decisions.find(({ township }) => township === row.township);
  if (decision === undefined) return row;
  const { adjustment, reason, basis, counterparty, decided, document, decidedOn } = decision;
  return { ...row, adjustment, reason, basis, counterparty, decided, document, decidedOn };
}

/** Divides again, among those that are free, what the fixed numbers leave of their proposals. */
function redivided(
  input: DraftInput & {
    readonly fixed: FixedNumbers;
    readonly recorded: readonly LedgerRow[];
    /** Posts that the fixed townships have more than they were proposed. */
    readonly moved: number;
  },
): Pick<LedgerPlan, 'rows' | 'draft' | 'draftConflict'> {
  const { fixed, recorded, moved } = input;
  const free = new Map(
    input.proposal.entrants
      .filter(({ claim }) => !fixed.has(claim.key))
      .map((entrant) => [entrant.claim.key, entrant]),
  );
  const given = recorded
    .filter(({ township }) => free.has(township))
    .reduce((sum, { proposal = 0 }) => sum + proposal, 0);
  const setAside = moved + [...free.values()].reduce((sum, { base }) => sum + base, 0);
  const claims = [...free.values()].map(({ claim }) => claim);
  const division =
    claims.length === 0 ? undefined : divide(input.method, { available: given, setAside }, claims);
  if (division === undefined || 'conflict' in division) {
    const townships = [...fixed.keys()];
    return { rows: recorded, draftConflict: { kind: 'rest', townships, pool: given - setAside } };
  }
  return {
    draft: division.run,
    rows: recorded.map((row) => {
      const base = free.get(row.township)?.base;
      const share = division.shares.get(row.township);
      const posts = base === undefined || share === undefined ? row.proposal : base + share.posts;
      return { ...row, draft: row.fixedAt ?? posts };
    }),
  };
}

function withFixed(row: LedgerRow, fixed: FixedNumbers): LedgerRow {
  const own = fixed.get(row.township);
  if (own) return { ...row, fixed: own.as, fixedAt: own.posts };
  return row.heldOut ? { ...row, fixed: 'heldOut' } : row;
}
