import type { BeforeRow } from '../../model/problems.ts';
import type { ListRow } from './records.ts';

/** Reads 改革前情况; a row whose figure, day or number is not understood has been told where it stands. */
export const beforeReformOf = (rows: readonly ListRow[]): readonly BeforeRow[] =>
  rows.flatMap((row) => {
    const figure = row.text('beforeReform.figure') as BeforeRow['figure'] | undefined;
    const date = row.date('beforeReform.date');
    const value = row.number('beforeReform.value');
    if (figure === undefined || date === undefined || value === undefined) return [];
    return [
      {
        ...{ figure, date, value },
        outOf: row.number('beforeReform.outOf'),
        document: row.text('beforeReform.document'),
        source: row.text('beforeReform.source'),
        cell: row.cellOf('beforeReform.value'),
      },
    ];
  });
