import { rowHeights, type Sheet } from '../../engine/index.ts';
import { lineHeightOf } from '../styles.ts';

/** The height of each row of a sheet in points, in the fonts that we write it with. */
export const heightsOf = (sheet: Sheet): readonly (number | undefined)[] =>
  rowHeights(sheet, { lineHeightOf, padding: 7, lowest: 20 });
