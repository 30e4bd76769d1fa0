import type { Decision } from '../model/baseline.ts';
import type { Fixed, LedgerPlan, LedgerRow, Method } from '../model/plan.ts';
import { divide } from './divide.ts';
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
 * nobody pays is recomputed over all other townships, so that the sum stays. Where the fixed
 * numbers leave a rest that the others' bounds cannot take, there is no draft and the townships
 * fixed are named.
 */
export function drafted(input: DraftInput): Pick<LedgerPlan, 'rows' | 'draft' | 'draftConflict'> {
  const { rows, entrants, proposal } = input.proposal;
  const decisions = new Map(input.decisions.map((one) => [one.township, one]));
  const fixed = fixedNumbers(rows, decisions);
  const recorded = rows.map((row) => withDecision(row, input.decisions));
  const moved = rows.reduce(
    (sum, row) => sum + (fixed.get(row.township)?.posts ?? row.proposal ?? 0) - (row.proposal ?? 0),
    0,
  );
  if (moved === 0 || proposal === undefined)
    return {
      rows: recorded.map((row) => settled(row, fixed, row.proposal)),
      draft: proposal,
    };

  const free = new Map(
    entrants.filter(({ claim }) => !fixed.has(claim.key)).map((one) => [one.claim.key, one]),
  );
  const given = rows.reduce(
    (sum, row) => sum + (free.has(row.township) ? (row.proposal ?? 0) : 0),
    0,
  );
  const bases = [...free.values()].reduce((sum, { base }) => sum + base, 0);
  const pool = given - moved - bases;
  const claims = [...free.values()].map(({ claim }) => claim);
  const division = claims.length === 0 ? undefined : divide(input.method, pool, claims);
  if (division === undefined || 'conflict' in division) {
    const townships = [...fixed.keys()];
    return { rows: recorded, draftConflict: { fixed: moved, pool, townships } };
  }
  return {
    draft: division.run,
    rows: recorded.map((row) => {
      const base = free.get(row.township)?.base;
      const share = division.shares.get(row.township);
      const posts = base === undefined || share === undefined ? row.proposal : base + share.posts;
      return settled(row, fixed, posts);
    }),
  };
}

type FixedNumbers = ReadonlyMap<string, { readonly posts: number; readonly as: Fixed }>;

function fixedNumbers(
  rows: readonly LedgerRow[],
  decisions: ReadonlyMap<string, Decision>,
): FixedNumbers {
  const fixed = new Map<string, { posts: number; as: Fixed }>();
  const proposals = new Map(rows.map((row) => [row.township, row.proposal]));
  for (const { township, proposal } of rows) {
    const decision = decisions.get(township);
    if (decision === undefined || proposal === undefined) continue;
    const { adjustment = 0, locked = false, lockedAt } = decision;
    if (lockedAt !== undefined) fixed.set(township, { posts: lockedAt, as: 'locked' });
    else if (adjustment !== 0)
      fixed.set(township, { posts: proposal + adjustment, as: 'adjusted' });
    else if (locked) fixed.set(township, { posts: proposal, as: 'locked' });
  }
  for (const { township, proposal } of rows) {
    const payer = decisions.get(township)?.counterparty;
    const paid = fixed.get(township);
    const from =
      payer === undefined ? undefined : (fixed.get(payer)?.posts ?? proposals.get(payer));
    if (payer === undefined || paid === undefined || from === undefined) continue;
    const as = fixed.get(payer)?.as ?? 'counterparty';
    fixed.set(payer, { posts: from - (paid.posts - (proposal ?? 0)), as });
  }
  return fixed;
}

/** What the office wrote beside a township's number: adjustment, reason, decided number. */
export function withDecision(row: LedgerRow, decisions: readonly Decision[]): LedgerRow {
  const decision = decisions.find(({ township }) => township === row.township);
  if (decision === undefined) return row;
  const { adjustment, reason, basis, counterparty, decided, document, decidedOn } = decision;
  return { ...row, adjustment, reason, basis, counterparty, decided, document, decidedOn };
}

function settled(row: LedgerRow, fixed: FixedNumbers, posts: number | undefined): LedgerRow {
  const own = fixed.get(row.township);
  const as = own?.as ?? (row.heldOut ? 'heldOut' : undefined);
  return { ...row, draft: own?.posts ?? posts, ...(as ? { fixed: as } : {}) };
}
