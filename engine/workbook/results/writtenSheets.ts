import { ANNUAL_SHEET_NAMES } from '../annual/names.ts';
import { ROLLOVER_SHEET } from '../rollover/recordSheet.ts';
import { OWN_SHEETS } from './sheetNames.ts';

/** Every sheet that a run writes, in any language: readers pass over them. */
export const WRITTEN_SHEETS: readonly string[] = [
  ...Object.values(OWN_SHEETS).flat(),
  ...ANNUAL_SHEET_NAMES,
  ...Object.values(ROLLOVER_SHEET),
];

/** Whether a sheet was written by an earlier run, of whatever command. */
export const isWrittenByUs = (name: string): boolean => WRITTEN_SHEETS.includes(name.trim());
