import {
  isOwnSheet,
  LOCALES,
  reportSheets,
  STUDY_SHEETS,
  type Grid,
  type Locale,
  type Sheet,
} from '../../engine/index.ts';
import { isRecordSheet, recordSheets, withState } from './recordSheets.ts';
import type { SessionState } from './state.ts';

/** The sheets that writing would create or replace, in one language. */
export function sheetsToWrite(state: SessionState, locale: Locale): readonly Sheet[] {
  if (state.open === undefined) return [];
  const { report } = state.open;
  const records = recordSheets(state.open, state.edits, locale);
  const sheets = reportSheets(report, locale);
  const receipt = sheets.at(-1);
  return receipt === undefined
    ? records
    : [...sheets.slice(0, -1), withState(receipt, { state, records }, locale), ...records];
}

/** Names of sheets of ours among those of a workbook. */
export const ownNames = (grids: readonly Grid[]): readonly string[] =>
  grids.map(({ sheet }) => sheet).filter((name) => isOwnSheet(name) || isRecordSheet(name));

/** Sheets of ours that a writing of the plan replaces; a study's stay until it is written again. */
export function replaceable({ ours }: Pick<SessionState, 'ours'>): readonly string[] {
  const kept = Object.values(STUDY_SHEETS).flatMap((name) => LOCALES.map((locale) => name[locale]));
  return ours.filter((name) => !kept.includes(name));
}

/** What writing does to the sheets of the workbook, by their names. */
export interface Writing {
  readonly creates: readonly string[];
  readonly replaces: readonly string[];
  /** Sheets of ours that are not written again, such as those in the other language. */
  readonly removes: readonly string[];
}

/** What writing would do; the planner's own sheets are never among these. */
export function writingOf(state: SessionState, locale: Locale): Writing {
  const names = sheetsToWrite(state, locale).map(({ name }) => name);
  const there = new Set(state.ours);
  return {
    creates: names.filter((name) => !there.has(name)),
    replaces: names.filter((name) => there.has(name)),
    removes: replaceable(state).filter((name) => !names.includes(name)),
  };
}
