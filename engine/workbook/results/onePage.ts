import type { Sheet } from '../../model/sheet.ts';
import { pageHeight, scaleOfWidth } from '../pageScale.ts';
import { rowHeights } from '../rowHeights.ts';

/** Lines of a page that must hold much: set close, though never so close that one is cut off. */
const CLOSE = { title: 30, line: 14, padding: 2, lowest: 16 } as const;
/** Between two tables. */
const GAP = 9;

/** The sheet with the height of every row stated: as low as its text allows. */
export function setClose(sheet: Sheet): Sheet {
  const heights = rowHeights(sheet, {
    lineHeightOf: (style) => (style === 'title' ? CLOSE.title : CLOSE.line),
    padding: CLOSE.padding,
    lowest: CLOSE.lowest,
  });
  return {
    ...sheet,
    heights: Object.fromEntries(heights.map((height = GAP, row) => [row, height])),
  };
}

/** Height of a row of a single line. */
export const CLOSE_ROW = CLOSE.line + CLOSE.padding;

/**
 * Points of height that a close-set sheet leaves free on its page at a size that can be read; below
 * 0 where it has to be shrunk further.
 *
 * @param more points that come under it, such as charts
 */
export function spareHeight(
  sheet: Sheet,
  { more, size }: { readonly more: number; readonly size: number },
): number {
  const used = Object.values(sheet.heights ?? {}).reduce((sum, height) => sum + height, more);
  return pageHeight(sheet) / Math.min(size, scaleOfWidth(sheet)) - used;
}
