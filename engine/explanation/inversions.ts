import type { LedgerPlan, LedgerRow } from '../model/plan.ts';

/** Two townships whose exact shares and posts seem to disagree, and what settles it. */
export interface Inversion {
  /** Rounded down, with the exact share that looks the better one. */
  readonly lower: LedgerRow;
  /** Rounded up, with the exact share that looks the worse one. */
  readonly upper: LedgerRow;
  readonly cause: 'ceiling' | 'floor' | 'divisor';
}

/** Posts that the division itself gave: the number less what the township has before it. */
export function dividedPosts(row: LedgerRow): number | undefined {
  if (row.proposal === undefined || row.exact === undefined || row.heldOut) return undefined;
  // A step divides all basic posts anew, those that factors granted included.
  const granted = row.step ? 0 : row.fixedPosts;
  return row.proposal - (row.kept ?? (row.leadership ?? 0) + granted);
}

interface Rounded {
  readonly row: LedgerRow;
  readonly exact: number;
  readonly posts: number;
}

/**
 * Finds where 23.6 became 23 beside 23.4 that became 24.
 *
 * A township rounded down is set beside one rounded up that has the smaller fraction (the divisor),
 * or beside one that has more posts for a smaller share (a bound): the nearest exact share. One per
 * township at most, so that one sentence says it.
 *
 * @returns by code of the township rounded down
 */
export function inversionsOf(ledger: LedgerPlan): ReadonlyMap<string, Inversion> {
  const rounded = ledger.rows.flatMap((row): readonly Rounded[] => {
    const posts = dividedPosts(row);
    return posts === undefined || row.exact === undefined ? [] : [{ row, exact: row.exact, posts }];
  });
  const raised = rounded.filter(({ exact, posts }) => posts > exact);
  const found = new Map<string, Inversion>();
  for (const lower of rounded.filter(({ exact, posts }) => posts < exact)) {
    const upper = rivalOf(lower, raised);
    if (upper)
      found.set(lower.row.township, {
        lower: lower.row,
        upper: upper.row,
        cause: causeOf(lower.row, upper.row),
      });
  }
  return found;
}

function rivalOf(lower: Rounded, raised: readonly Rounded[]): Rounded | undefined {
  const rivals = raised.filter((upper) => seemsUnfair(lower, upper));
  return rivals.reduce<Rounded | undefined>(
    (best, one) => (best === undefined || isNearer(one, best, lower) ? one : best),
    undefined,
  );
}

function seemsUnfair(lower: Rounded, upper: Rounded): boolean {
  if (upper.exact < lower.exact && upper.posts > lower.posts) return true;
  const isPlain = (one: Rounded): boolean =>
    one.row.bound === undefined && Math.abs(one.posts - one.exact) < 1;
  return isPlain(lower) && isPlain(upper) && fraction(upper.exact) < fraction(lower.exact);
}

const isNearer = (one: Rounded, best: Rounded, lower: Rounded): boolean =>
  (distance(one, lower) - distance(best, lower) ||
    (one.row.township < best.row.township ? -1 : 1)) < 0;

const distance = (one: Rounded, lower: Rounded): number => Math.abs(one.exact - lower.exact);

const fraction = (value: number): number => value - Math.floor(value);

function causeOf(lower: LedgerRow, upper: LedgerRow): Inversion['cause'] {
  if (lower.bound === 'ceiling') return 'ceiling';
  return upper.bound === 'floor' ? 'floor' : 'divisor';
}
