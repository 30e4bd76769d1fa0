import {
  ANNUAL_SHEETS,
  ANNUAL_SHEET_NAMES,
  ANNUAL_TABLES,
  annualSheets,
  isOurs,
  LOCALES,
  yearOf,
  type AnnualTableId,
  type Grid,
  type Locale,
  type PlanReport,
  type Sheet,
} from '../../engine/index.ts';
import type { SessionState } from './state.ts';
import type { Writing } from './writing.ts';

/** Which tables of the year, with which year in their titles, in which language. */
export interface AnnualWish {
  readonly locale: Locale;
  readonly tables: readonly AnnualTableId[];
  readonly year: number;
}

/** The year the tables are for unless somebody says otherwise: that of the plan. */
export const yearOfTables = ({ baseline: { county, asOf } }: PlanReport): number =>
  county.planYear ?? yearOf(asOf) + 1;

/** Whether a text is a year that a table may carry. */
export const isYear = (text: string): boolean => /^(?:19|20|21)\d\d$/u.test(text.trim());

/** Names of annual tables of ours among the sheets of a workbook. */
export const annualNames = (grids: readonly Grid[]): readonly string[] =>
  grids.filter((grid) => isOurs(grid) && isAnnual(grid.sheet)).map(({ sheet }) => sheet);

/** Whether a sheet is a table of the year, in any language. */
export const isAnnual = (name: string): boolean => ANNUAL_SHEET_NAMES.includes(name.trim());

/** The tables asked for, laid out. */
export const tablesToWrite = (
  report: PlanReport,
  { locale, tables, year }: AnnualWish,
): readonly Sheet[] => annualSheets(report, locale, { tables, year });

/**
 * What writing the tables does to the sheets of the workbook.
 *
 * A table that is there in another language goes when it is written in this one; tables that were
 * not chosen stay as they are.
 */
export function tablesWriting(
  standing: SessionState['tables'],
  { locale, tables }: Pick<AnnualWish, 'locale' | 'tables'>,
): Omit<Writing, 'blocks'> {
  const chosen = ANNUAL_TABLES.filter((id) => tables.includes(id));
  const names = chosen.map((id) => ANNUAL_SHEETS[id][locale]);
  const others = namesOfTables(tables).filter((name) => !names.includes(name));
  return {
    creates: names.filter((name) => !standing.includes(name)),
    replaces: names.filter((name) => standing.includes(name)),
    removes: others.filter((name) => standing.includes(name)),
  };
}

/** The sheets of some tables in every language: writing one in one language takes the others away. */
export const namesOfTables = (tables: AnnualWish['tables']): readonly string[] =>
  ANNUAL_TABLES.filter((id) => tables.includes(id)).flatMap((id) =>
    LOCALES.map((one) => ANNUAL_SHEETS[id][one]),
  );
