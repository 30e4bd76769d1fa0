import { SHEET_MARK } from '../../engine/index.ts';
import { markFormula, markIn } from '../../xlsx/mark.ts';

/**
 * Puts the mark on a new sheet of ours: the same defined name that the other hosts write into files,
 * so that each may replace what another wrote.
 */
export function mark(worksheet: Excel.Worksheet, name: string): void {
  worksheet.names.add(SHEET_MARK, `=${markFormula(name)}`);
}

/** Asks for the mark of a sheet; `readMark` tells it after the next sync. */
export const askForMark = (worksheet: Excel.Worksheet): Excel.NamedItem =>
  worksheet.names.getItemOrNullObject(SHEET_MARK).load('formula');

/** What the mark says; nothing if there is none. */
export const readMark = (asked: Excel.NamedItem | undefined): string | undefined =>
  asked === undefined || asked.isNullObject ? undefined : markIn(String(asked.formula));
