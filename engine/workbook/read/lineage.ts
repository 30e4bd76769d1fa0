import type { LineageMatter, LineageRow } from '../../model/lineage.ts';
import type { ListRow } from './records.ts';
import { entryCalled, type Roster } from './roster.ts';

const MATTERS: readonly LineageMatter[] = ['merge', 'split', 'rename'];

/** Reads 沿革; a township that the list does not have keeps the name it was written with. */
export function lineageOf(rows: readonly ListRow[], roster: Roster): readonly LineageRow[] {
  return rows.flatMap((row): readonly LineageRow[] => {
    const from = row.text('lineage.predecessor');
    const to = row.text('lineage.successor');
    if (from === undefined || to === undefined) return [];
    const predecessor = entryCalled(roster, from);
    const successor = entryCalled(roster, to);
    const matter = MATTERS.find((one) => one === row.text('lineage.matter'));
    // What merely changes its name stays the township it was.
    const code = matter === 'rename' ? predecessor?.code : undefined;
    return [
      {
        predecessor: predecessor?.code ?? from,
        successor: successor?.code ?? code ?? to,
        ...(successor ? {} : { successorName: to }),
        sharePosts: row.number('lineage.sharePosts'),
        sharePeople: row.number('lineage.sharePeople'),
        date: row.date('lineage.date'),
        document: row.text('lineage.document'),
        matter,
        cell: row.cellOf('lineage.predecessor'),
      },
    ];
  });
}
