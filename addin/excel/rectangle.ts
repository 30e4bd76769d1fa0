import type { Area } from '../../engine/index.ts';

/** Where a loaded range is; nothing if there is none. */
export const areaOf = (range: Excel.Range): Area | undefined =>
  range.isNullObject
    ? undefined
    : {
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - 1,
        right: range.columnIndex + range.columnCount - 1,
      };

/** An area cut into pieces of so many rows, the last one shorter. */
export function slices(area: Area | undefined, rows: number): readonly Area[] {
  if (area === undefined) return [];
  const count = Math.ceil((area.bottom - area.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
  });
}
