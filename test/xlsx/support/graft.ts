import type { Grid, Sheet } from '../../../engine/index.ts';
import { readGrids, scanPackage } from '../../../xlsx/index.ts';
import { textOf, unzip, zip } from './package.ts';
import { CHANGING } from './rich.ts';
import { cell } from './sheets.ts';

/** The part that lists the sheets. */
export const WORKBOOK = 'xl/workbook.xml';
/** The name of our sheet. */
export const NAME = '测算方案';

/** Parts that are not as they were, besides those that had to change. */
export const touched = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const now = unzip(after);
  return Object.entries(unzip(before))
    .filter(([name]) => !CHANGING.includes(name))
    .filter(([name, content]) => Buffer.compare(content, now[name] ?? new Uint8Array()) !== 0)
    .map(([name]) => name);
};

/** The grids of a workbook by the names of their sheets. */
export const gridsOf = async (bytes: Uint8Array): Promise<Record<string, Grid>> =>
  Object.fromEntries((await readGrids(bytes)).map((grid) => [grid.sheet, grid]));

/** The names of the sheets, in the order of the tabs. */
export const names = (bytes: Uint8Array): readonly string[] => {
  const scan = scanPackage(bytes);
  return scan.kind === 'workbook' ? scan.sheets.map(({ name }) => name) : [];
};

/** The package with some parts rewritten. */
export const edited = (
  bytes: Uint8Array,
  edits: Record<string, (text: string) => string>,
): Uint8Array =>
  zip({
    ...unzip(bytes),
    ...Object.fromEntries(
      Object.entries(edits).map(([name, edit]) => [name, edit(textOf(bytes, name))]),
    ),
  });

/** The smallest sheet of ours. */
export const small: Sheet = {
  name: NAME,
  widths: [10],
  rows: [[cell('新', 'text')]],
  print: { paper: 'A4', landscape: false },
};
