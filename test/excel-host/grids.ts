import type { CellValue, Grid } from '../../engine/model/grid.ts';
import { EVERYTHING } from './address.ts';
import { cellAt, grid, isErrorText, putCell, usedArea } from './cells.ts';
import { newSheet, type Cell, type SheetState } from './workbook.ts';

/**
 * Sheets with the contents of grids, as if a workbook with them had been opened.
 *
 * An empty text stands for a formula with an empty result; of a formula that was never calculated
 * Excel has the result at once, here 0.
 */
export function fromGrids(grids: readonly Grid[], newId: () => string): SheetState[] {
  return grids.map((source) => {
    const sheet = newSheet(newId(), source.sheet);
    sheet.visibility = source.hidden ? 'Hidden' : 'Visible';
    sheet.merges = [...source.merges];
    source.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const at = { row: source.top + row, column: source.left + column };
        putCell(sheet, at, cellOf(value));
      });
    });
    return sheet;
  });
}

function cellOf(value: CellValue): Cell | undefined {
  if (value === null) return undefined;
  if (value === '') return { value, formula: '=""' };
  if (typeof value === 'object') {
    return value.error === 'uncalculated' ? { value: 0, formula: '=0' } : { value: value.error };
  }
  const isLookalike = typeof value === 'string' && isErrorText(value);
  return isLookalike ? { value, isText: true } : { value };
}

/** The values of sheets as grids, in the way the reader of .xlsx files gives them. */
export function toGrids(sheets: readonly SheetState[]): Grid[] {
  return sheets.map((sheet) => {
    const head = {
      sheet: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      merges: sheet.merges,
    };
    const used = usedArea(shown(sheet), EVERYTHING, true);
    if (used === null) return { ...head, top: 0, left: 0, rows: [] };
    const rows = grid(used, (row, column) => valueOf(cellAt(sheet, row, column)));
    return { ...head, top: used.top, left: used.left, rows };
  });
}

/** The sheet without cells whose formulas show nothing: they do not count as used. */
function shown(sheet: SheetState): SheetState {
  const cells = [...sheet.cells].map(
    ([row, columns]) =>
      [row, new Map([...columns].filter(([, { value }]) => value !== ''))] as const,
  );
  return { ...sheet, cells: new Map(cells) };
}

function valueOf(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  const { value } = cell;
  if (value === '') return cell.formula === undefined ? null : '';
  return typeof value === 'string' && isErrorText(value) && cell.isText === undefined
    ? { error: value }
    : value;
}
