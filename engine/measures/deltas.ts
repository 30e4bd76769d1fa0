import type { PostDelta, PostsByKey } from '../model/comparison.ts';
import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import { standing, type NumberOf } from './standing.ts';

/** The number that each township stands at; a township whose ledger was not divided has none. */
export const postsOf = (
  { ledgers }: Pick<PlannedNumbers, 'ledgers'>,
  numberOf: NumberOf = standing,
): PostsByKey =>
  new Map(
    QUOTA_KINDS.flatMap((kind) =>
      ledgers[kind].rows.map((row) => [`${row.township}/${kind}`, numberOf(row)] as const),
    ),
  );

/**
 * What changes from one set of numbers to another.
 *
 * A township that is not in a set, such as one merged away, holds none in it. One that is there
 * without a number is undetermined: it gains and loses nothing that could be counted.
 */
export function deltasOf(before: PostsByKey, after: PostsByKey): readonly PostDelta[] {
  const held = (posts: PostsByKey, key: string): number | undefined =>
    posts.has(key) ? posts.get(key) : 0;
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key): readonly PostDelta[] => {
    const [from, to] = [held(before, key), held(after, key)];
    if (from === to) return [];
    const at = key.lastIndexOf('/');
    return [
      {
        township: key.slice(0, at),
        kind: key.slice(at + 1) as QuotaKind,
        change: from === undefined || to === undefined ? undefined : to - from,
      },
    ];
  });
}
