import { roundHalfAwayFromZero } from '../../base/rounding.ts';
import type { IsoDate } from '../../base/date.ts';
import type { LineageGroup, LineageRow } from '../../model/lineage.ts';

/** Rows by predecessor and day, in the order of the sheet, with the sums of their shares. */
export function lineageGroups(rows: readonly LineageRow[], asOf: IsoDate): readonly LineageGroup[] {
  const groups = new Map<string, LineageRow[]>();
  for (const row of rows) {
    const key = `${row.predecessor}/${row.date ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group): LineageGroup[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        predecessor: first.predecessor,
        date: first.date,
        rows: group,
        sharePosts: sumOf(group, 'sharePosts'),
        sharePeople: sumOf(group, 'sharePeople'),
        isToCome: first.date !== undefined && first.date > asOf,
      },
    ];
  });
}

/** To six decimals: thirds typed as 0.333333 and 0.666667 are whole. */
function sumOf(
  rows: readonly LineageRow[],
  share: 'sharePosts' | 'sharePeople',
): number | undefined {
  const sum = rows.reduce<number | undefined>((all, row) => {
    const part = row[share];
    return all === undefined || part === undefined ? undefined : all + part;
  }, 0);
  return sum === undefined ? undefined : roundHalfAwayFromZero(sum * 1_000_000) / 1_000_000;
}
