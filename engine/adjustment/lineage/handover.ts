import { dayBefore, type IsoDate } from '../../base/date.ts';
import type { LineageRow } from '../../model/lineage.ts';
import type { Township } from '../../model/township.ts';

/** One predecessor and its rows, ready to be carried out. */
export interface Handover {
  readonly predecessor: Township;
  /** None dated later than the cut-off date: what lies ahead is carried out as if it were then. */
  readonly rows: readonly LineageRow[];
  /** The same rows as they were given. */
  readonly given: readonly LineageRow[];
}

/** A handover on the cut-off date at the latest. */
export const handoverOf = (
  predecessor: Township,
  { given, asOf }: { readonly given: readonly LineageRow[]; readonly asOf: IsoDate },
): Handover => ({
  ...{ predecessor, given },
  rows: given.map((row) =>
    row.date !== undefined && row.date > asOf ? { ...row, date: asOf } : row,
  ),
});

/** The last day of a predecessor that hands everything on; the cut-off date where none is stated. */
export const lastDayOf = ({ rows }: Handover, asOf: IsoDate): IsoDate =>
  dayBefore(rows.find(({ date }) => date !== undefined)?.date ?? asOf);
