import { ANNUAL_SHEET_NAMES } from '../annual/names.ts';
import { ROLLOVER_SHEET } from '../rollover/recordSheet.ts';
import { LISTS_SHEET, OWN_SHEETS, RECORD_SHEETS } from './sheetNames.ts';

/** Every sheet that a run writes and none reads, in any language. */
export const WRITTEN_NAMES: readonly string[] = [
  ...Object.values(OWN_SHEETS).flat(),
  ...ANNUAL_SHEET_NAMES,
  ...Object.values(ROLLOVER_SHEET),
  ...Object.values(LISTS_SHEET),
];

/** Sheets of ours that are read like the planner's own: what was changed in the pane. */
export const RECORD_NAMES: readonly string[] = Object.values(RECORD_SHEETS).flatMap((name) =>
  Object.values(name),
);
