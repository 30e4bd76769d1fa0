import type { PostDelta } from '../model/comparison.ts';
import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { Plan } from '../model/plan.ts';
import { standing } from './measures.ts';

/** The number that each township stands at, by `code/ledger`. */
export const postsOf = ({ ledgers }: Plan): ReadonlyMap<string, number> =>
  new Map(
    QUOTA_KINDS.flatMap((kind) =>
      ledgers[kind].rows.flatMap((row) => {
        const posts = standing(row);
        return posts === undefined ? [] : [[`${row.township}/${kind}`, posts] as const];
      }),
    ),
  );

/** What changes from one set of numbers to another; a township that is not there holds none. */
export function deltasOf(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly PostDelta[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key): readonly PostDelta[] => {
    const change = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change === 0) return [];
    const at = key.lastIndexOf('/');
    return [{ township: key.slice(0, at), kind: key.slice(at + 1) as QuotaKind, change }];
  });
}
