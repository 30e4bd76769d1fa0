import { SHEET_MARK } from '../engine/index.ts';
import { type ListedSheet, type WorkbookPart } from './archive/workbookPart.ts';
import { childOf, childrenOf } from './xml/dom.ts';

/**
 * The mark on a sheet of ours: a defined name of its own that holds the name it was written under.
 *
 * A defined name is seen in the name manager, belongs to its sheet, and is kept by every program
 * that saves workbooks; the custom properties of sheets are not.
 */
export const markFormula = (sheet: string): string => `"${sheet.replaceAll('"', '""')}"`;

/** What a mark says; nothing if the name holds something else. */
export const markIn = (formula: string): string | undefined =>
  /^=?"(.*)"$/su.exec(formula.trim())?.[1]?.replaceAll('""', '"');

/** The sheets of a workbook that have a mark, with what it says. */
export function marksOf({ root, sheets }: WorkbookPart): ReadonlyMap<ListedSheet, string> {
  const marks = new Map<ListedSheet, string>();
  for (const name of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    if (name.getAttribute('name')?.toLowerCase() !== SHEET_MARK.toLowerCase()) continue;
    const position = name.getAttribute('localSheetId');
    const sheet = position === null ? undefined : sheets[Number(position)];
    const mark = markIn(name.textContent ?? '');
    if (sheet !== undefined && mark !== undefined) marks.set(sheet, mark);
  }
  return marks;
}
