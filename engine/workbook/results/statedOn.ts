import type { IsoDate } from '../../base/date.ts';
import type { CellValue, Grid } from '../../model/grid.ts';
import { LOCALES } from '../../model/locale.ts';
import type { Receipt } from '../../model/report.ts';
import { dateInText } from '../parse/calendar.ts';
import { RECEIPT_LABELS } from './receiptSheet.ts';
import { RESULT_SHEETS } from './sheetNames.ts';
import { AS_OF } from './words.ts';

/** The heading ends within these rows. */
const HEADING_ROWS = 8;

/**
 * The cut-off date in the heading of a sheet of ours: that of the plan it was made of.
 *
 * @returns nothing where the heading has none, as on the sheets that record what was changed
 */
export function asOfStatedOn({ rows }: Pick<Grid, 'rows'>): IsoDate | undefined {
  for (const cell of rows.slice(0, HEADING_ROWS).flat()) {
    if (typeof cell !== 'string') continue;
    for (const locale of LOCALES) {
      const [, stated] = cell.split(AS_OF[locale]);
      const date = stated === undefined ? undefined : dateInText(stated.slice(0, DATE_LENGTH));
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** What the longest date takes, `2024年12月31日`. */
const DATE_LENGTH = 11;

/** What a plan was made of, as its receipt says. */
export type StatedReceipt = Pick<Receipt, 'engine' | 'inputHash' | 'policyHash'>;

/** What the receipt sheet among those of a workbook says; nothing where there is none that can be read. */
export function receiptStatedOn(grids: readonly Grid[]): StatedReceipt | undefined {
  const names: readonly string[] = LOCALES.map((locale) => RESULT_SHEETS.receipt[locale]);
  const rows = grids.find(({ sheet }) => names.includes(sheet))?.rows ?? [];
  const said = (entry: keyof StatedReceipt): CellValue | undefined =>
    rows.find(([name]) => LOCALES.some((locale) => RECEIPT_LABELS[entry][locale] === name))?.[1];
  const [engine, inputHash, policyHash] = [said('engine'), said('inputHash'), said('policyHash')];
  return typeof engine === 'string' &&
    typeof inputHash === 'string' &&
    typeof policyHash === 'string'
    ? { engine, inputHash, policyHash }
    : undefined;
}
