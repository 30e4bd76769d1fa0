import { keptCopyName, type IsoDate } from '../../engine/index.ts';
import { inExcel } from './inExcel.ts';
import { mark } from './marker.ts';

/** Adds empty sheets at the end; those that are ours say so from the beginning. */
export const addSheets = (
  names: readonly string[],
  isMarked: (name: string) => boolean,
  pauses?: readonly number[],
): Promise<void> =>
  inExcel(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.add(name);
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
 * @param taken names that are in the workbook, or will be
 * @returns the names of the copies
 */
export async function keepCopies(
  names: readonly string[],
  date: IsoDate,
  { taken, pauses }: { taken: readonly string[]; pauses?: readonly number[] | undefined },
): Promise<readonly string[]> {
  const used = [...taken];
  const copies = names.map((name) => {
    const copy = keptCopyName(name, date, used);
    used.push(copy);
    return { name, copy };
  });
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const { name, copy } of copies) {
      const original = worksheets.getItem(name);
      original.copy('After', original).name = copy;
    }
    await context.sync();
  }, pauses);
  return copies.map(({ copy }) => copy);
}
