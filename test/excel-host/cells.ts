import type { Area } from '../../engine/model/grid.ts';
import { doMeet, isInside, isUnbounded } from './address.ts';
import type { Cell, Scalar, SheetState } from './workbook.ts';

/** An error as a cell shows it. */
export const isErrorText = (value: Scalar): boolean =>
  typeof value === 'string' &&
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!)$/u.test(value);

export const cellAt = (sheet: SheetState, row: number, column: number): Cell | undefined =>
  sheet.cells.get(row)?.get(column);

export const valueAt = (sheet: SheetState, row: number, column: number): Scalar =>
  cellAt(sheet, row, column)?.value ?? '';

/** Puts a cell down, or takes it away. */
export function putCell(
  sheet: SheetState,
  at: { readonly row: number; readonly column: number },
  cell: Cell | undefined,
): void {
  const cells = sheet.cells.get(at.row);
  if (cell === undefined) {
    cells?.delete(at.column);
    if (cells?.size === 0) sheet.cells.delete(at.row);
  } else if (cells === undefined) {
    sheet.cells.set(at.row, new Map([[at.column, cell]]));
  } else {
    cells.set(at.column, cell);
  }
}

/** A cell that holds something, with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of an area that hold something, row by row. */
export function cellsIn(sheet: SheetState, area: Area): readonly PlacedCell[] {
  const rows = [...sheet.cells.keys()].filter((row) => row >= area.top && row <= area.bottom);
  return rows
    .sort((one, other) => one - other)
    .flatMap((row) =>
      [...(sheet.cells.get(row) ?? [])]
        .filter(([column]) => column >= area.left && column <= area.right)
        .sort(([one], [other]) => one - other)
        .map(([column, cell]) => ({ row, column, cell })),
    );
}

/** A rectangle of something, row by row. */
export function grid<Value>(
  area: Area,
  valueOf: (row: number, column: number) => Value,
): readonly (readonly Value[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, column) =>
      valueOf(area.top + row, area.left + column),
    ),
  );
}

/**
 * The area around all used cells.
 *
 * Like Excel, it counts formatted cells too unless only values are asked for; formats of whole
 * rows and columns never count.
 */
export function usedArea(sheet: SheetState, within: Area, isValuesOnly: boolean): Area | null {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const add = (area: Area): void => {
    used.top = Math.min(used.top, area.top);
    used.left = Math.min(used.left, area.left);
    used.bottom = Math.max(used.bottom, area.bottom);
    used.right = Math.max(used.right, area.right);
  };
  for (const [row, cells] of sheet.cells) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < within.left || column > within.right) continue;
      if (cell.value === '' && cell.formula === undefined) continue;
      add({ top: row, left: column, bottom: row, right: column });
    }
  }
  if (!isValuesOnly) {
    for (const area of formattedAreas(sheet)) {
      if (!doMeet(area, within)) continue;
      add({
        top: Math.max(area.top, within.top),
        left: Math.max(area.left, within.left),
        bottom: Math.min(area.bottom, within.bottom),
        right: Math.min(area.right, within.right),
      });
    }
  }
  return used.bottom < 0 ? null : used;
}

function* formattedAreas(sheet: SheetState): Iterable<Area> {
  for (const [key, layers] of sheet.formats) {
    if (key.startsWith('validation.')) continue;
    for (const { area } of layers) if (!isUnbounded(area)) yield area;
  }
}

/** The merge that a cell belongs to without being its first cell. */
export function coveringMerge(sheet: SheetState, row: number, column: number): Area | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.find(
    (merge) => isInside(cell, merge) && !(merge.top === row && merge.left === column),
  );
}
