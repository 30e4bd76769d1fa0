import { isListsSheet } from '../../xlsx/write/lists.ts';
import { inExcel } from './inExcel.ts';
import { askForNote, readNote } from './note.ts';

/**
 * The columns of the sheet of long drop-down lists that some sheet of the workbook still takes a
 * list from, counted from 0; nothing where that cannot be told, so that none may be given up.
 *
 * Sheets that we wrote have it in their notes, the planner's own have no rules at all in most
 * workbooks. One that has rules of which we know nothing may well point at any column.
 */
export async function listsInUse(
  pauses?: readonly number[],
): Promise<ReadonlySet<number> | undefined> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => !isListsSheet(name));
    const asked = sheets.map((sheet) => ({ sheet, note: askForNote(sheet) }));
    await context.sync();
    const rules = asked
      .filter(({ note }) => note.isNullObject)
      .map(({ sheet }) => sheet.getRange().dataValidation.load('type'));
    await context.sync();
    if (rules.some(({ type }) => type !== 'None')) return undefined;
    const places = asked.flatMap(({ note }) => readNote(note).lists ?? []);
    return new Set(places.flatMap((place) => (place === null ? [] : columnIn(place))));
  }, pauses);
}

/** The column of a list, from its place such as `'编衡-下拉选项'!$B$2:$B$61`. */
function columnIn(place: string): readonly number[] {
  const [, letters] = /!\$([A-Z]+)\$\d+:/u.exec(place) ?? [];
  if (letters === undefined) return [];
  return [
    Array.from(letters, (one) => one.charCodeAt(0) - 64).reduce((sum, at) => sum * 26 + at) - 1,
  ];
}
