import { isoDate, type IsoDate } from '../../base/date.ts';
import type { CellRef } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { CUT_OFF_FROM_DATA, NO_CUT_OFF_DATE } from '../notices.ts';
import { dateInTitles, type CountyFacts } from './county.ts';

/** Used when nothing in the workbook and nobody at the keyboard says a date; always an error. */
export const FALLBACK_DATE: IsoDate = '2024-01-01';

/** Where a cut-off date may be found, strongest first. */
export interface CutOffSources {
  /** Typed by the user; wins over all. */
  readonly typed: IsoDate | undefined;
  readonly county: CountyFacts | undefined;
  readonly titles: readonly string[];
  /** Years that figures speak of. */
  readonly years: readonly number[];
  /** Place of the finding, if one is needed. */
  readonly cell: CellRef | undefined;
}

/** Settles the cut-off date (截止日期), and says so when it had to be assumed. */
export function cutOffOf(sources: CutOffSources): {
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
} {
  const stated = sources.typed ?? sources.county?.asOf ?? dateInTitles(sources.titles);
  if (stated !== undefined) return { asOf: stated, findings: [] };
  const at = { field: 'county.asOf', ...(sources.cell && { cell: sources.cell }) };
  const newest = sources.years.reduce((most, year) => Math.max(most, year), 0);
  const date = newest === 0 ? undefined : isoDate(newest, 12, 31);
  return date
    ? { asOf: date, findings: [finding(CUT_OFF_FROM_DATA, at, { date })] }
    : { asOf: FALLBACK_DATE, findings: [finding(NO_CUT_OFF_DATE, at, { date: FALLBACK_DATE })] };
}
