import type { IsoDate } from '../base/date.ts';
import type { Baseline, QuotaChange } from '../model/baseline.ts';
import type { CarriedRow } from './carriedRow.ts';

/**
 * The ledger of changes (编制变动台账) after a round: one row for each decided number that moved.
 *
 * A draft is no act of anybody: only the numbers of an approved plan are entered. Where the workbook
 * kept no ledger, one begins with the present posts as opening balances, or its first rows would
 * have nothing to run from; an opening has no document until the office names it (LED-207).
 *
 * A number decided after a merger or split of the round was decided for the former township, whose
 * posts have moved by then: its row says how many more or fewer, and no number before or after.
 *
 * @param until the next cut-off date
 * @returns nothing where there is no ledger and nothing was decided
 */
export function changesAfter(
  rows: readonly CarriedRow[],
  baseline: Baseline,
  until: IsoDate,
): Baseline['changes'] {
  if (baseline.county.status !== 'approved') return baseline.changes;
  const decided = rows.flatMap((row) => changeOf(row, baseline, until));
  if (baseline.changes === undefined && decided.length === 0) return undefined;
  return [...(baseline.changes ?? openingsOf(rows, baseline)), ...decided];
}

function changeOf(
  row: CarriedRow,
  { asOf, lineage = [] }: Baseline,
  until: IsoDate,
): readonly QuotaChange[] {
  const { township, kind, current: from, converted = 0, decided: to, document, decidedOn } = row;
  if (from === undefined || to === undefined || from === to) return [];
  const matter = converted === 0 ? '年度核定' : `年度核定（含周转使用转为基本编制${converted}名）`;
  const date = decidedOn ?? asOf;
  const isMoved = lineage.some(
    (one) =>
      one.date !== undefined &&
      one.date > asOf &&
      one.date <= (date < until ? date : until) &&
      (one.predecessor === township || one.successor === township),
  );
  const numbers = isMoved ? {} : { from, to };
  return [
    { date, document, matter, township, kind, ...numbers, change: to - from, opening: false },
  ];
}

/** Present posts as opening balances, dated no later than the first decision. */
function openingsOf(rows: readonly CarriedRow[], { asOf }: Baseline): readonly QuotaChange[] {
  const date = rows.reduce(
    (first, { decidedOn }) => (decidedOn !== undefined && decidedOn < first ? decidedOn : first),
    asOf,
  );
  return rows.flatMap(({ township, kind, current: to }) =>
    to === undefined ? [] : [{ date, matter: '期初', township, kind, to, opening: true }],
  );
}
