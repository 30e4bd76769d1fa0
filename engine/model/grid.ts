/**
 * What one cell holds, the same from every host.
 *
 * Dates arrive as Excel serial numbers, rich text as plain text, a formula as its cached value.
 * A formula without a cached value is `{ error: 'uncalculated' }`; an Excel error keeps its name
 * (`'#DIV/0!'`). Of a merged area only the top-left cell holds a value, the others are null.
 */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a rectangle of values: all that a host has to supply. */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Row and column of the first cell of `rows`, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged areas, in sheet coordinates (not relative to `top`, `left`). */
  readonly merges: readonly Area[];
  /**
   * What a sheet of ours says of itself: the name it was written under. A copy and a renamed sheet
   * keep it and so are no longer ours; a planner's own sheet has none.
   */
  readonly mark?: string | undefined;
}

/** Where a cell is; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The letters of a column, counted from 0.
 *
 * @example
 * columnLetters(27); // => 'AB'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * A cell as planners write it, with its sheet.
 *
 * @example
 * addressOf({ sheet: '人口', row: 6, column: 3 }); // => '人口!D7'
 */
export const addressOf = (cell: CellRef): string => `${cell.sheet}!${localAddressOf(cell)}`;

/** A cell's address inside its sheet, such as `D7`. */
export const localAddressOf = (cell: Pick<CellRef, 'row' | 'column'>): string =>
  `${columnLetters(cell.column)}${cell.row + 1}`;
