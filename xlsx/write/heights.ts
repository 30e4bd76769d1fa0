import type { Area, Sheet, SheetCell } from '../../engine/index.ts';
import { lineHeightOf } from '../styles.ts';

const PADDING = 7;
const LOWEST = 20;
/** Excel's limit, in points. */
const HIGHEST = 409;
const DEFAULT_WIDTH = 9;

/**
 * The height of each row in points: as given, or estimated from the text it has to hold.
 *
 * Excel fits rows only when somebody edits them, and never fits merged cells; a text cut off in
 * print is worse than a line too many.
 */
export function rowHeights(sheet: Sheet): readonly (number | undefined)[] {
  const across = (sheet.merges ?? []).filter(({ top, bottom }) => top === bottom);
  return sheet.rows.map((cells, row) => {
    const given = sheet.heights?.[row];
    if (given !== undefined) return given;
    const needed = cells.map((cell, column) => {
      const merge = across.find(({ top, left }) => top === row && left === column);
      return heightOf(cell, widthOf(sheet, merge ?? { left: column, right: column }));
    });
    const height = Math.max(0, ...needed);
    return height === 0 ? undefined : Math.min(HIGHEST, height);
  });
}

/** Merges that span rows are not estimated: their text has the height of several rows. */
function widthOf(sheet: Sheet, { left, right }: Pick<Area, 'left' | 'right'>): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += sheet.widths[column] ?? DEFAULT_WIDTH;
  return width;
}

function heightOf(cell: SheetCell | null, width: number): number {
  if (cell === null) return 0;
  const line = lineHeightOf(cell.style);
  if (typeof cell.value !== 'string') return Math.max(LOWEST, line + PADDING);
  const room = Math.max(1, (width - 1) / (line / LINE_OF_BODY));
  const lines = cell.value
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(displayWidth(part) / room)), 0);
  return Math.max(LOWEST, lines * line + PADDING);
}

/** Column widths count characters of the body font, whose lines are this high. */
const LINE_OF_BODY = 15;

/**
 * Width in characters: Chinese characters and full-width signs take two, and a little more where
 * the workbook's own body font is narrower than ours.
 */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2.1 : 1.1;
  return width;
}
