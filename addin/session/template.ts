import { templateSheets, type Locale, type Sheet } from '../../engine/index.ts';
import { listsAmong } from './output.ts';
import type { SessionState } from './state.ts';
import type { Writing } from './writing.ts';

const MADE = new Map<Locale, readonly Sheet[]>();

function sheetsIn(locale: Locale): readonly Sheet[] {
  const sheets = MADE.get(locale) ?? templateSheets(locale);
  MADE.set(locale, sheets);
  return sheets;
}

/**
 * What inserting the template would do: sheets that are there are never replaced, so one of the same
 * name stands in the way of all. Only the sheet of drop-down lists goes on.
 */
export function templateWriting({ open, ours }: SessionState, locale: Locale): Writing {
  const sheets = sheetsIn(locale);
  const names = sheets.map(({ name }) => name);
  const lists = listsAmong(sheets, ours);
  // Excel ignores case in names of sheets.
  const there = new Set(open?.grids.map(({ sheet }) => sheet.toLowerCase()));
  const isThere = (name: string): boolean => there.has(name.toLowerCase());
  const foreign = lists.filter((name) => !ours.includes(name));
  return {
    creates: [...names, ...foreign],
    replaces: lists.filter((name) => ours.includes(name)),
    removes: [],
    blocks: [...names, ...foreign].filter(isThere),
  };
}
