import { presentPosts } from '../allocation/terms.ts';
import type { LedgerRow } from '../model/plan.ts';

/** The number a township stands at: decided, else drafted, else proposed. Posts. */
export const standing = ({ decided, draft, proposal }: LedgerRow): number | undefined =>
  decided ?? draft ?? proposal;

/**
 * The number that a case tried stands at: drafted, else proposed. A decided number answers no “what
 * if”: it stays whatever total and weights become.
 */
export const tried = ({ draft, proposal }: LedgerRow): number | undefined => draft ?? proposal;

/** Which number of a township a plan is measured by. */
export type NumberOf = (row: LedgerRow) => number | undefined;

/** What that is over the present posts, or under them; ± posts. */
export const changeOf = (row: LedgerRow): number | undefined => changeBy(row, standing);

/** The same of another number of the township. */
export function changeBy(row: LedgerRow, numberOf: NumberOf): number | undefined {
  const [posts, present] = [numberOf(row), presentPosts(row)];
  return posts === undefined || present === undefined ? undefined : posts - present;
}
