import type { Sheet } from '../model/sheet.ts';

/** Width of a sheet of paper between margins of half an inch, in inches: upright, lying. */
const ROOM = { A4: [7.27, 10.69], A3: [10.69, 15.54] } as const;
/** Margins at both sides, above and below with the page number, in inches. */
const SIDES = 1;
const ENDS = 1.3;
/** A character of the widest usual font of 11 points, in inches, and what a cell pads it with. */
const CHARACTER = 8 / 96;
const PADDING = 0.625;

/**
 * How many per cent of its size a sheet with page breaks of its own is printed at, so that all its
 * columns stand on one page. Excel heeds page breaks only at a stated size; without them it fits the
 * width by itself.
 */
export const pageScale = (sheet: Pick<Sheet, 'print' | 'widths'>): number =>
  Math.min(100, Math.floor(100 * scaleOfWidth(sheet)));

/** A part of its own size at which all columns stand on one page; more than 1: room is left. */
export function scaleOfWidth({ print, widths }: Pick<Sheet, 'print' | 'widths'>): number {
  const room = ROOM[print.paper][print.landscape ? 1 : 0];
  const needed = widths.reduce((sum, width) => sum + width + PADDING, 0) * CHARACTER;
  return room / needed;
}

/** Smallest size at which the 11-point figures of a table read well on paper, in per cent. */
const READABLE = 70;

/**
 * Whether a table is printed upright: its columns stand side by side at a size that reads well. A
 * list then takes about half as many pages as lying.
 */
export const isUpright = (paper: Sheet['print']['paper'], widths: readonly number[]): boolean =>
  pageScale({ print: { paper, landscape: false }, widths }) >= READABLE;

/** Height of a page between margins, for rows of that size; in points. */
export const pageHeight = ({ print }: Pick<Sheet, 'print'>): number =>
  (ROOM[print.paper][print.landscape ? 0 : 1] + SIDES - ENDS) * 72;
