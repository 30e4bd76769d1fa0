import { keptCopyName, type IsoDate } from '../../engine/index.ts';
import { inExcel, patient, type Waits } from './inExcel.ts';
import { mark } from './marker.ts';
import { refuseForeign } from './surroundings.ts';

/**
 * Adds empty sheets at the end; those that are ours say so from the beginning.
 *
 * @throws {HostError} if one has come meanwhile under one of the names; then none is added
 */
export const addSheets = (
  names: readonly string[],
  isMarked: (name: string) => boolean,
  pauses?: readonly number[],
): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    // Excel ignores case in names of sheets.
    const asked = new Set(names.map((name) => name.toLowerCase()));
    const foreign = worksheets.items.find(({ name }) => asked.has(name.toLowerCase()));
    if (foreign !== undefined) refuseForeign(foreign.name);
    for (const name of names) {
      const sheet = worksheets.add(name);
      if (isMarked(name)) mark(sheet, name);
    }
    await context.sync();
  }, pauses);

/** Deletes sheets that are there. */
export const deleteSheets = (names: readonly string[], pauses?: readonly number[]): Promise<void> =>
  inExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }, pauses);

/**
 * Copies of the sheets that go, under dated names; their marks make them not ours.
 *
 * One sync a copy, so that it is known which are made when one fails.
 *
 * @param taken names that are in the workbook, or will be
 * @param made takes the name of each copy that is made
 */
export async function keepCopies(
  names: readonly string[],
  keepAs: (sheet: string) => IsoDate,
  { taken, made, waits }: { taken: readonly string[]; made: string[]; waits: Waits },
): Promise<void> {
  for (const name of names) {
    const copy = keptCopyName(name, keepAs(name), [...taken, ...made]);
    await inExcel(
      async (context) => {
        const original = context.workbook.worksheets.getItem(name);
        original.copy('After', original).name = copy;
        await context.sync();
      },
      made.length === 0 ? waits.pauses : patient(waits),
    );
    made.push(copy);
  }
}
