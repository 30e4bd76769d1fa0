import { localAddressOf } from '../../engine/model/grid.ts';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';

/** Rows that tell how a table is built: its head and header, one row, and what stands under them. */
export function structureOf(sheet: Sheet, bodyRows: number): string {
  const { paper, landscape, titleRows, isOnePage, breaks, footer } = sheet.print;
  const head = titleRows === undefined ? sheet.rows.length : titleRows[1] + 1;
  const shown = sheet.rows.flatMap((cells, row) => {
    const isBody = titleRows !== undefined && row > head && row < head + bodyRows;
    return isBody
      ? []
      : [`${row + 1}: ${cells.map((cell, column) => cellText(cell, { row, column })).join(' | ')}`];
  });
  return [
    `${sheet.name}: ${paper} ${landscape ? 'landscape' : 'portrait'}${isOnePage === true ? ', one page' : ''}`,
    `widths ${sheet.widths.join(' ')}`,
    `repeated ${titleRows === undefined ? 'none' : titleRows.map((row) => row + 1).join('–')}; footer ${footer ?? 'none'}; breaks ${breaks?.length ?? 0}`,
    ...(breaks === undefined ? shown : shown.slice(0, breaks[0])),
    '',
  ].join('\n');
}

/** What a cell says; blank and error alike say nothing. */
export function written(cell: SheetCell | null | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? '' : String(value);
}

function cellText(cell: SheetCell | null, at: { row: number; column: number }): string {
  if (cell === null) return '·';
  return `${written(cell)}${cell.formula === undefined ? '' : ` =${cell.formula.replaceAll(localAddressOf(at), 'here')}`}`;
}
