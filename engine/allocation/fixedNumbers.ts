import type { Decision } from '../model/baseline.ts';
import type { Fixed, LedgerRow } from '../model/plan.ts';

/** Posts that decisions fix, by township code, and as what. */
export type FixedNumbers = ReadonlyMap<string, { readonly posts: number; readonly as: Fixed }>;

/**
 * The numbers that locks, adjustments and payments fix.
 *
 * Every decision is first read for what it moves by itself; payments are taken off afterwards, all
 * at once, so that chains of payers do not depend on the order of rows. A number written beside a
 * lock wins over an adjustment; a township cannot pay for itself.
 */
export function fixedNumbers(
  rows: readonly LedgerRow[],
  decisions: readonly Decision[],
): FixedNumbers {
  const byTownship = new Map(decisions.map((one) => [one.township, one]));
  const own = new Map(
    rows.flatMap((row) => {
      const decision = byTownship.get(row.township);
      const fixed = decision && ownNumber(row, decision);
      return fixed ? [[row.township, fixed] as const] : [];
    }),
  );
  const paid = new Map<string, number>();
  for (const { township, proposal = 0 } of rows) {
    const payer = byTownship.get(township)?.counterparty;
    const fixed = own.get(township);
    if (payer === undefined || payer === township || fixed === undefined) continue;
    paid.set(payer, (paid.get(payer) ?? 0) + fixed.posts - proposal);
  }
  return new Map(
    rows.flatMap(({ township, proposal }) => {
      const fixed = own.get(township);
      const payment = paid.get(township);
      if (proposal === undefined || (fixed === undefined && payment === undefined)) return [];
      const posts = (fixed?.posts ?? proposal) - (payment ?? 0);
      return [[township, { posts, as: fixed?.as ?? 'counterparty' }] as const];
    }),
  );
}

function ownNumber(
  { proposal }: LedgerRow,
  { adjustment = 0, locked = false, lockedAt }: Decision,
): { readonly posts: number; readonly as: Fixed } | undefined {
  if (proposal === undefined) return undefined;
  if (lockedAt !== undefined) return { posts: lockedAt, as: 'locked' };
  if (adjustment !== 0) return { posts: proposal + adjustment, as: 'adjusted' };
  return locked ? { posts: proposal, as: 'locked' } : undefined;
}
