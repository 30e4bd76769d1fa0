import type { Area, CellValue, Grid } from '../../engine/model/grid.ts';

export { gridOfSheet as gridOf } from '../../engine/model/sheet.ts';

/** A sheet typed by hand, from A1. */
export const sheetOf = (
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  more: { readonly hidden?: boolean; readonly merges?: readonly Area[] } = {},
): Grid => ({ sheet, hidden: false, top: 0, left: 0, rows, merges: [], ...more });

/** A merged area in Excel's notation, such as `A1:C2`. */
export function area(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const place = (cell: string): readonly [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = Array.from(letters).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    return [Number(digits) - 1, column - 1];
  };
  const [top, left] = place(first);
  const [bottom, right] = place(last);
  return { top, left, bottom, right };
}
