import { groupBy } from '../base/groupBy.ts';
import type { ChangeGroup, ChangeRow } from '../model/setUpPlan.ts';
import { plainName } from '../policy/plainName.ts';

/** Changes from one name to one other, counted over the townships, in the order of the sheet. */
export const groupChanges = (rows: readonly ChangeRow[]): readonly ChangeGroup[] =>
  [...groupBy(rows, keyOf).values()].map((some): ChangeGroup => {
    const [{ change }] = some;
    const { kind, matter, before, after } = change;
    return {
      ...{ kind, matter, before, after },
      carriedOut: some.filter(({ state }) => state === 'carriedOut').length,
      requested: some.filter(({ state }) => state === 'requested').length,
      approved: some.filter(({ isApproved }) => isApproved).length,
    };
  });

const keyOf = ({ change: { kind, matter, before = '', after = '' } }: ChangeRow): string =>
  [kind, matter, plainName(before), plainName(after)].join('/');
