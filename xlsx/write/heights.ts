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
  const merges = new Map(sheet.merges?.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  return sheet.rows.map((cells, row) => {
    const given = sheet.heights?.[row];
    if (given !== undefined) return given;
    const needed = cells.map((cell, column) => {
      const merge = merges.get(`${row}:${column}`);
      // What spans rows has the height of all of them.
      if (cell === null || (merge !== undefined && merge.bottom > merge.top)) return 0;
      return heightOf(cell, widthOf(sheet, merge ?? { left: column, right: column }));
    });
    const height = Math.max(0, ...needed);
    return height === 0 ? undefined : Math.min(HIGHEST, height);
  });
}

function widthOf(sheet: Sheet, { left, right }: Pick<Area, 'left' | 'right'>): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += sheet.widths[column] ?? DEFAULT_WIDTH;
  return width;
}

function heightOf(cell: SheetCell, width: number): number {
  const line = lineHeightOf(cell.style);
  const lines =
    typeof cell.value === 'string' ? linesOf(cell.value, width / (line / BODY_LINE)) : 1;
  return Math.max(LOWEST, lines * line + PADDING);
}

/** Column widths count characters of the body font, whose lines are this high. */
const BODY_LINE = 15;
/** What may stick out before a line breaks: the measures below are a little too wide. */
const TOLERANCE = 0.05;

function linesOf(text: string, room: number): number {
  const wraps = (part: string): number => Math.ceil(displayWidth(part) / room - TOLERANCE);
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, wraps(part)), 0);
}

/**
 * Width in characters: Chinese characters and full-width signs take two, and a little more where
 * the workbook's own body font is narrower than ours.
 */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2.05 : 1.05;
  return width;
}
