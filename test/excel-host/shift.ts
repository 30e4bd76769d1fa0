import type { Area } from '../../engine/model/grid.ts';
import {
  columnsOf,
  COLUMNS,
  doMeet,
  intersectionOf,
  isInside,
  ROWS,
  rowsOf,
  without,
} from './address.ts';
import { cellsIn, putCell } from './cells.ts';
import { ExcelError } from './errors.ts';
import type { SheetState } from './workbook.ts';

export type ShiftDirection = 'Up' | 'Down' | 'Left' | 'Right';

/**
 * Inserts (Down, Right) or deletes (Up, Left) cells: what lies behind the area moves.
 *
 * Values, formats, merges, tables, the filter and row or column sizes move along; formulas and
 * defined names are not rewritten.
 */
export function shiftCells(sheet: SheetState, area: Area, direction: ShiftDirection): void {
  const isVertical = direction === 'Up' || direction === 'Down';
  const isDelete = direction === 'Up' || direction === 'Left';
  const band: Area = isVertical ? { ...area, bottom: ROWS - 1 } : { ...area, right: COLUMNS - 1 };
  const step = (isVertical ? rowsOf(area) : columnsOf(area)) * (isDelete ? -1 : 1);
  refuseSplitMerges(sheet, band);
  const moved = (each: Area): Area =>
    isVertical
      ? { ...each, top: each.top + step, bottom: each.bottom + step }
      : { ...each, left: each.left + step, right: each.right + step };
  moveCells(sheet, { area, band, isDelete, moved });
  const follow = (each: Area): Area | null => {
    if (!isInside(each, band)) return stretched(each, area, { isVertical, isDelete, band });
    if (!isDelete) return moved(each);
    const [kept] = without(each, area);
    return kept === undefined ? null : moved({ ...each, ...growBack(each, area, isVertical) });
  };
  sheet.merges = sheet.merges.map(follow).filter((each) => each !== null);
  for (const [key, layers] of sheet.formats) {
    sheet.formats.set(
      key,
      layers.flatMap((layer) => {
        const next = follow(layer.area);
        return next === null ? [] : [{ area: next, value: layer.value }];
      }),
    );
  }
  for (const table of sheet.tables) table.area = follow(table.area) ?? table.area;
  if (sheet.filter !== null) {
    const next = follow(sheet.filter.area);
    sheet.filter = next === null ? null : { ...sheet.filter, area: next };
  }
  if (isVertical && columnsOf(area) === COLUMNS) shiftSizes(sheet.heights, area.top, step);
  if (!isVertical && rowsOf(area) === ROWS) shiftSizes(sheet.widths, area.left, step);
}

function refuseSplitMerges(sheet: SheetState, band: Area): void {
  const isSplit = sheet.merges.some((merge) => doMeet(merge, band) && !isInside(merge, band));
  if (!isSplit) return;
  throw new ExcelError('InsertDeleteConflict', 'This operation would split a merged cell.', 409);
}

function moveCells(
  sheet: SheetState,
  move: {
    readonly area: Area;
    readonly band: Area;
    readonly isDelete: boolean;
    readonly moved: (area: Area) => Area;
  },
): void {
  const cells = cellsIn(sheet, move.band);
  for (const at of cells) putCell(sheet, at, undefined);
  for (const { row, column, cell } of cells) {
    const here: Area = { top: row, left: column, bottom: row, right: column };
    if (move.isDelete && isInside(here, move.area)) continue;
    const { top, left } = move.moved(here);
    putCell(sheet, { row: top, column: left }, cell);
  }
}

/** Whole lines inserted or deleted in the middle of an area make it longer or shorter. */
function stretched(
  each: Area,
  area: Area,
  shift: { readonly isVertical: boolean; readonly isDelete: boolean; readonly band: Area },
): Area | null {
  const covers = shift.isVertical
    ? each.left >= area.left && each.right <= area.right
    : each.top >= area.top && each.bottom <= area.bottom;
  if (!covers || !doMeet(each, shift.band)) return each;
  const common = intersectionOf(each, area);
  const size = shift.isVertical ? rowsOf : columnsOf;
  const lost = common === null ? 0 : size(common);
  const change = shift.isDelete ? -lost : size(area);
  return shift.isVertical
    ? { ...each, bottom: Math.min(ROWS - 1, each.bottom + change) }
    : { ...each, right: Math.min(COLUMNS - 1, each.right + change) };
}

/** Where an area starts once its deleted part is gone. */
function growBack(each: Area, area: Area, isVertical: boolean): Partial<Area> {
  return isVertical
    ? { top: Math.max(each.top, area.bottom + 1) }
    : { left: Math.max(each.left, area.right + 1) };
}

function shiftSizes(sizes: Map<number, number>, from: number, step: number): void {
  const entries = [...sizes];
  sizes.clear();
  for (const [index, size] of entries) {
    if (index < from) sizes.set(index, size);
    else if (step > 0 || index >= from - step) sizes.set(index + step, size);
  }
}
