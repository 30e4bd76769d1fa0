import {
  asOfStatedOn,
  isOurs,
  RESULT_SHEETS,
  type Grid,
  type IsoDate,
  type Sheet,
} from '../../engine/index.ts';
import type { FormerDates, SessionState } from './state.ts';

/** The dates that our sheets in a workbook state. */
export const datesStatedOn = (grids: readonly Grid[]): FormerDates =>
  Object.fromEntries(
    grids.filter(isOurs).flatMap((grid) => {
      const date = asOfStatedOn(grid);
      return date === undefined ? [] : [[grid.sheet, date]];
    }),
  );

/** The dates after some sheets were written. */
export const withDates = (
  dates: FormerDates,
  sheets: readonly Sheet[],
  date: IsoDate,
): FormerDates => ({ ...dates, ...Object.fromEntries(sheets.map(({ name }) => [name, date])) });

/**
 * The date under which a sheet of ours is kept when it is replaced: its own; where it states none,
 * that of the receipt beside it.
 *
 * @param now the date of the plan, for a sheet that came while nobody looked
 */
export function formerDate({ dates }: SessionState, now: IsoDate): (sheet: string) => IsoDate {
  const ofReceipt = Object.values(RESULT_SHEETS.receipt).flatMap((name) => dates[name] ?? []);
  return (sheet) => dates[sheet] ?? ofReceipt[0] ?? now;
}

/** Every date under which some sheets would be kept, each once. */
export const formerDatesOf = (
  state: SessionState,
  sheets: readonly string[],
): readonly IsoDate[] => {
  const { open } = state;
  return open === undefined
    ? []
    : [...new Set(sheets.map(formerDate(state, open.report.baseline.asOf)))].sort();
};
