import {
  isOurs,
  LOCALES,
  OWN_SHEETS,
  RECORD_SHEETS,
  reportSheets,
  STUDY_SHEETS,
  type Grid,
  type Locale,
  type Sheet,
} from '../../engine/index.ts';
import { collectLongLists, isListsSheet } from '../../xlsx/write/lists.ts';
import { isAnnual } from './annual.ts';
import { recordSheets, withState } from './recordSheets.ts';
import type { SessionState } from './state.ts';
import type { Writing } from './writing.ts';

/** The sheets that writing would create or replace, in one language. */
export function sheetsToWrite(state: SessionState, locale: Locale): readonly Sheet[] {
  if (state.open === undefined) return [];
  const { report } = state.open;
  const records = recordSheets(state.open, state.edits, locale);
  const sheets = reportSheets(report, locale);
  const receipt = sheets.at(-1);
  return receipt === undefined
    ? records
    : [...sheets.slice(0, -1), withState(receipt, { state, report, records }, locale), ...records];
}

/** Names of sheets of ours among those of a workbook, the tables of the year apart. */
export const ownNames = (grids: readonly Grid[]): readonly string[] =>
  grids.filter((grid) => isOurs(grid) && !isAnnual(grid.sheet)).map(({ sheet }) => sheet);

const STUDIES = Object.values(STUDY_SHEETS).flatMap((name) => LOCALES.map((one) => name[one]));

/**
 * Names that a writing of the plan may replace, in every language; a study's stay until it is
 * written again. Which of them are in the workbook, and ours, is for the host to see.
 */
export const PLAN_NAMES: readonly string[] = [
  ...Object.values(OWN_SHEETS)
    .flat()
    .filter((name) => !STUDIES.includes(name)),
  ...Object.values(RECORD_SHEETS).flatMap((name) => LOCALES.map((one) => name[one])),
];

/** What writing would do; the planner's own sheets are never among these. */
export function writingOf(state: SessionState, locale: Locale): Writing {
  const sheets = sheetsToWrite(state, locale);
  const names = [...sheets.map(({ name }) => name), ...listsAmong(sheets, state.ours)];
  const there = new Set(state.ours);
  const foreign = (state.open?.grids ?? []).filter((grid) => !isOurs(grid));
  return {
    creates: names.filter((name) => !there.has(name)),
    replaces: names.filter((name) => there.has(name)),
    removes: state.ours.filter((name) => PLAN_NAMES.includes(name) && !names.includes(name)),
    blocks: foreign
      .map(({ sheet }) => sheet)
      .filter((sheet) => names.includes(sheet) && !there.has(sheet)),
  };
}

/** The sheet of long drop-down lists, if some sheet needs it: the one that is there goes on. */
export function listsAmong(sheets: readonly Sheet[], ours: readonly string[]): readonly string[] {
  const { sheet } = collectLongLists(sheets);
  return sheet === undefined ? [] : [ours.find(isListsSheet) ?? sheet.name];
}
