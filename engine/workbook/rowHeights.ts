import type { Area } from '../model/grid.ts';
import type { Sheet, SheetCell, StyleName } from '../model/sheet.ts';

/** How rows are set, in points. */
export interface RowSetting {
  /** How high a line of a style is. */
  readonly lineHeightOf: (style: StyleName | undefined) => number;
  /** Room above and below the lines of a cell. */
  readonly padding: number;
  readonly lowest: number;
}

/** Excel's limit, in points. */
const HIGHEST = 409;
const DEFAULT_WIDTH = 9;

/**
 * The height of each row in points: as given, or estimated from the text it has to hold.
 *
 * Excel fits rows only when somebody edits them, and never fits merged cells; a text cut off in
 * print is worse than a line too many.
 */
export function rowHeights(
  sheet: Pick<Sheet, 'rows' | 'merges' | 'heights' | 'widths'>,
  setting: RowSetting,
): readonly (number | undefined)[] {
  const merges = new Map(sheet.merges?.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  return sheet.rows.map((cells, row) => {
    const given = sheet.heights?.[row];
    if (given !== undefined) return given;
    const needed = cells.map((cell, column) => {
      const merge = merges.get(`${row}:${column}`);
      // What spans rows has the height of all of them.
      if (cell === null || (merge !== undefined && merge.bottom > merge.top)) return 0;
      return heightOf(
        cell,
        widthOf(sheet.widths, merge ?? { left: column, right: column }),
        setting,
      );
    });
    const height = Math.max(0, ...needed);
    return height === 0 ? undefined : Math.min(HIGHEST, height);
  });
}

function widthOf(widths: readonly number[], { left, right }: Pick<Area, 'left' | 'right'>): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widths[column] ?? DEFAULT_WIDTH;
  return width;
}

function heightOf(
  cell: SheetCell,
  width: number,
  { lineHeightOf, padding, lowest }: RowSetting,
): number {
  const line = lineHeightOf(cell.style);
  const lines =
    typeof cell.value === 'string' ? linesOf(cell.value, width / (line / BODY_LINE)) : 1;
  return Math.max(lowest, lines * line + padding);
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
