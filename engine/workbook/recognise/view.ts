import type { Area, CellRef, CellValue, Grid } from '../../model/grid.ts';

/** A grid read by sheet coordinates, with merged areas answered from their first cell. */
export interface View {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The cell itself; the covered cells of a merged area are null. */
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The cell, or the first cell of the merged area it lies in. */
  readonly filledAt: (row: number, column: number) => CellValue;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly cell: (row: number, column: number) => CellRef;
}

/** Columns a sheet may have; keeps row and column in one number. */
const WIDTH = 16_384;

/** Opens a grid for reading. */
export function viewOf(grid: Grid): View {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = {
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.rows.length - 1,
    right: grid.left + width - 1,
  };
  const merges = mergesByCell(grid.merges, bounds);
  const valueAt = (row: number, column: number): CellValue =>
    grid.rows[row - grid.top]?.[column - grid.left] ?? null;
  const mergeAt = (row: number, column: number): Area | undefined =>
    merges.get(row * WIDTH + column);
  return {
    grid,
    ...bounds,
    valueAt,
    mergeAt,
    filledAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? valueAt(merge.top, merge.left) : valueAt(row, column);
    },
    cell: (row, column) => ({ sheet: grid.sheet, row, column }),
  };
}

/** Merged areas by the cells they cover, inside the used part of the sheet. */
function mergesByCell(merges: readonly Area[], bounds: Area): ReadonlyMap<number, Area> {
  const byCell = new Map<number, Area>();
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, bounds.bottom);
    const right = Math.min(merge.right, bounds.right);
    for (let row = merge.top; row <= bottom; row += 1)
      for (let column = merge.left; column <= right; column += 1)
        byCell.set(row * WIDTH + column, merge);
  }
  return byCell;
}
