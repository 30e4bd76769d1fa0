import type { Baseline } from '../model/baseline.ts';
import type { TownshipPosts } from '../model/ledger.ts';

/**
 * Posts without a split by funding (全额, 差额, 自收自支) that the round has overtaken: the posts changed,
 * and nobody has said yet out of which budget.
 */
export const withoutOvertakenSplits = (
  posts: Baseline['posts'],
  before: Baseline['posts'],
): Baseline['posts'] =>
  Object.fromEntries(
    Object.entries(posts).map(([code, held]): [string, TownshipPosts] => {
      const { fullyFunded = 0, partlyFunded = 0, selfFunded = 0 } = held.memo;
      const { approved } = held.publicInstitution;
      const isOvertaken =
        approved !== before[code]?.publicInstitution.approved &&
        approved !== fullyFunded + partlyFunded + selfFunded;
      return [code, isOvertaken ? { ...held, memo: { ...held.memo, ...NOT_SPLIT } } : held];
    }),
  );

const NOT_SPLIT = { fullyFunded: undefined, partlyFunded: undefined, selfFunded: undefined };
