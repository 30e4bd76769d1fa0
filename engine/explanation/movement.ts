import type { LedgerPlan, LedgerRow } from '../model/plan.ts';

/** Which column of the decision chain a comparison with current posts rests on. */
export type ChainColumn = 'decided' | 'draft' | 'proposal';

/** One township's gain or loss. Posts. */
export interface Move {
  readonly township: string;
  readonly change: number;
}

/** Who gains and who loses against current posts, in one ledger. */
export interface Movement {
  readonly column: ChainColumn;
  readonly up: { readonly townships: number; readonly posts: number };
  readonly down: { readonly townships: number; readonly posts: number };
  /** Posts gained less posts lost. */
  readonly net: number;
  readonly unchanged: number;
  /** Townships without a current number: gained nothing that could be counted. */
  readonly uncompared: number;
  /** Gainers, largest gain first, then losers, largest loss first; equal ones in planner's order. */
  readonly gainers: readonly Move[];
  readonly losers: readonly Move[];
}

/**
 * The furthest column of the chain that is complete: 审定数, else 拟核定数, else 测算数.
 *
 * @returns nothing where no township has any of them
 */
export function chainColumn({ rows }: LedgerPlan): ChainColumn | undefined {
  const columns = ['decided', 'draft', 'proposal'] as const;
  return columns.find(
    (column) => rows.length > 0 && rows.every((row) => row[column] !== undefined),
  );
}

/** Compares the furthest complete column with current posts. */
export function movementOf(ledger: LedgerPlan): Movement | undefined {
  const column = chainColumn(ledger);
  if (column === undefined) return undefined;
  const moves = ledger.rows.flatMap((row): readonly Move[] => {
    const change = changeOf(row, column);
    return change === undefined ? [] : [{ township: row.township, change }];
  });
  if (moves.length === 0) return undefined;
  const gainers = moves.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  const losers = moves.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  const sum = (some: readonly Move[]): number =>
    some.reduce((total, { change }) => total + change, 0);
  return {
    column,
    up: { townships: gainers.length, posts: sum(gainers) },
    down: { townships: losers.length, posts: Math.abs(sum(losers)) },
    net: sum(moves),
    unchanged: moves.length - gainers.length - losers.length,
    uncompared: ledger.rows.length - moves.length,
    gainers,
    losers,
  };
}

const changeOf = (row: LedgerRow, column: ChainColumn): number | undefined => {
  const posts = row[column];
  return posts === undefined || row.current === undefined ? undefined : posts - row.current;
};
