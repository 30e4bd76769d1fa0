import { presentPosts } from '../allocation/terms.ts';
import type { LedgerRow } from '../model/plan.ts';

/** The number a township stands at: decided, else drafted, else proposed. Posts. */
export const standing = ({ decided, draft, proposal }: LedgerRow): number | undefined =>
  decided ?? draft ?? proposal;

/** What that is over the present posts, or under them; ± posts. */
export function changeOf(row: LedgerRow): number | undefined {
  const [posts, present] = [standing(row), presentPosts(row)];
  return posts === undefined || present === undefined ? undefined : posts - present;
}
