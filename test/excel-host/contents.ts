import type { Area } from '../../engine/model/grid.ts';
import { columnsOf, isUnbounded, rowsOf } from './address.ts';
import { rowsOrOne, textOf } from './arguments.ts';
import { cellAt, coveringMerge, grid, isErrorText, putCell } from './cells.ts';
import { readEntry } from './entry.ts';
import { ExcelError, invalidArgument, wrongSize } from './errors.ts';
import { formatGrid, setFormat, uniformFormat } from './formats.ts';
import { LONGEST_FORMULA, LONGEST_TEXT } from './limits.ts';
import { refuseContents, refuseFormatting } from './modes.ts';
import type { Json } from './protocol.ts';
import { displayText } from './text.ts';
import type { Cell, Scalar, SheetState } from './workbook.ts';
import type { RangeState } from './world.ts';

const NUMBER_FORMAT = ['numberFormat', 'General'] as const;

/** Cell by cell; null for whole rows and columns, of which Excel gives no cells. */
export function readCells(
  { sheet, area }: RangeState,
  valueOf: (cell: Cell | undefined) => Json,
): Json {
  if (isUnbounded(area)) return null;
  return grid(area, (row, column) => valueOf(cellAt(sheet, row, column)));
}

export function readTexts({ sheet, area }: RangeState): Json {
  if (isUnbounded(area)) return null;
  const formats = formatGrid(sheet, area, NUMBER_FORMAT);
  return grid(area, (row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    return displayText(
      cellAt(sheet, row, column)?.value ?? '',
      textOf(format, 'the number format'),
    );
  });
}

export function readNumberFormats({ sheet, area }: RangeState): Json {
  return isUnbounded(area) ? null : formatGrid(sheet, area, NUMBER_FORMAT);
}

/** What Excel says a cell holds. */
export function typeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return cell?.formula === undefined ? 'Empty' : 'String';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) && cell?.isText === undefined ? 'Error' : 'String';
}

/** Sets number formats, for each cell or one for all; null leaves a cell as it is. */
export function writeNumberFormats({ sheet, area }: RangeState, value: unknown): void {
  refuseFormatting(sheet);
  const rows = rowsFor(area, value);
  for (let column = 0; column < columnsOf(area); column++) {
    let start = 0;
    for (let row = 1; row <= rowsOf(area); row++) {
      const format = rows(start, column);
      if (row < rowsOf(area) && rows(row, column) === format) continue;
      const run = {
        top: area.top + start,
        bottom: area.top + row - 1,
        left: area.left + column,
        right: area.left + column,
      };
      if (typeof format === 'string') setFormat(sheet, run, ['numberFormat', format]);
      else if (format !== null) invalidArgument('a number format is a text');
      start = row;
    }
  }
}

/** Writes values or formulas, for each cell or one for all; null leaves a cell as it is. */
export function writeContents(range: RangeState, value: unknown): void {
  const { sheet, area } = range;
  refuseContents(sheet, area);
  const rows = rowsFor(area, value);
  for (let row = 0; row < rowsOf(area); row++) {
    for (let column = 0; column < columnsOf(area); column++) {
      const entry = rows(row, column);
      if (entry !== null) enter(range, { row: area.top + row, column: area.left + column }, entry);
    }
  }
}

/** The value for each cell of an area; complains when the rectangle does not fit. */
function rowsFor(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) invalidArgument('cells of whole rows or columns cannot be set');
  const rows = rowsOrOne(value);
  if (rows === undefined) return () => value;
  const isFit =
    rows.length === rowsOf(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!isFit) wrongSize();
  return (row, column) => rows[row]?.[column] ?? null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function enter({ world, sheet }: RangeState, at: Place, entry: unknown): void {
  // What is under a merge cannot be written to.
  if (coveringMerge(sheet, at.row, at.column) !== undefined) return;
  if (typeof entry === 'string' && entry.startsWith('=') && entry.length > 1) {
    if (entry.length > LONGEST_FORMULA) {
      throw new ExcelError('FormulaLengthExceedsLimit', 'The bytecode of the formula is too long.');
    }
    const value = world.calculate(entry, { sheet: sheet.name, ...at });
    putKeepingLink(sheet, at, { value, formula: entry });
    return;
  }
  putKeepingLink(sheet, at, constantOf(sheet, at, entry));
}

function constantOf(sheet: SheetState, at: Place, entry: unknown): Cell | undefined {
  if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry };
  if (typeof entry !== 'string') return invalidArgument(`a cell cannot hold ${typeof entry}`);
  if (entry.length > LONGEST_TEXT) invalidArgument('a text is longer than 32,767 characters');
  if (entry === '') return undefined;
  const cellArea = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const format = uniformFormat(sheet, [cellArea], NUMBER_FORMAT);
  const { value, numberFormat, isText } = readEntry(entry, textOf(format, 'the number format'));
  if (numberFormat !== undefined && format === 'General') {
    setFormat(sheet, cellArea, ['numberFormat', numberFormat]);
  }
  return isText === undefined ? { value } : { value, isText };
}

function putKeepingLink(sheet: SheetState, at: Place, cell: Cell | undefined): void {
  const link = cellAt(sheet, at.row, at.column)?.link;
  if (link === undefined) putCell(sheet, at, cell);
  else putCell(sheet, at, { ...(cell ?? { value: '' }), link });
}

/** What the formula bar shows. */
export const formulaOf = (cell: Cell | undefined): Scalar => cell?.formula ?? cell?.value ?? '';
