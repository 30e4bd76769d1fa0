import { invariant } from '../../base/defect.ts';
import type { Locale } from '../../model/locale.ts';
import type { SheetCell } from '../../model/sheet.ts';
import { subtotalRow, type Body, type Run } from './sumRows.ts';
import type { Table } from './table.ts';

/** The rows of a body as they stand on the sheet, and where those that are summed up stand. */
export interface TableBody {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly runs: readonly Run[];
}

/**
 * A body in its place, with subtotals under their own rows where the table wants them there.
 *
 * @param at the rows of the body, which follow one another by what is subtotalled, and the row of
 *   the sheet that they begin on
 */
export function tableBody<R>(
  table: Table<R>,
  { body, top }: Pick<Body, 'body'> & { readonly top: number },
  locale: Locale,
): TableBody {
  const { subtotals, columns } = table;
  if (subtotals?.areInside !== true)
    return { rows: body, runs: [{ top, bottom: top + body.length - 1 }] };
  const by = columns.findIndex(({ id }) => id === subtotals.by);
  const rows: (readonly SheetCell[])[] = [];
  const runs = subtotals.words.flatMap(({ word, label }): readonly Run[] => {
    const part = body.filter((row) => row[by]?.value === word[locale]);
    if (part.length === 0) return [];
    const run = { top: top + rows.length, bottom: top + rows.length + part.length - 1 };
    rows.push(...part);
    const at = { row: run.bottom + 1, label: label[locale] };
    rows.push(subtotalRow(table, { body: part, runs: [run] }, at));
    return [run];
  });
  invariant(rows.length === body.length + runs.length, 'every row has a subtotal it stands over');
  return { rows, runs };
}
