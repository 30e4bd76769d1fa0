import type { CellValue as ExcelValue } from 'exceljs';

import { addressOf, type SheetCell } from '../../engine/index.ts';
import { encodeCellText } from '../xml/text.ts';

/** What Excel holds in one cell, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The errors that Excel knows; any other name would make it repair the file. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** Where a cell is, for the words of an error. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A cell's value, or formula with its cached result, as ExcelJS takes it.
 *
 * @throws {RangeError} for numbers that Excel cannot hold (NaN, Infinity) and texts too long for it
 */
export function excelValue(cell: SheetCell, place: CellPlace): ExcelValue {
  const value = plainValue(cell, place);
  if (cell.formula === undefined) return value;
  if (cell.formula.length > LONGEST_FORMULA) tooLong(place);
  const formula = cell.formula;
  // Without a cached value Excel calculates the formula when it opens the file.
  return (value === null ? { formula } : { formula, result: value }) as ExcelValue;
}

function plainValue(cell: SheetCell, place: CellPlace): ExcelValue {
  const { value } = cell;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${addressOf(place)} would hold ${value}`);
  }
  if (typeof value === 'string') return text(value, place);
  if (typeof value !== 'object' || value === null) return value;
  if (ERRORS.has(value.error)) return { error: value.error } as ExcelValue;
  return cell.formula === undefined ? value.error : null;
}

function text(value: string, place: CellPlace): string {
  if (value.length > LONGEST_TEXT) tooLong(place);
  return encodeCellText(value);
}

function tooLong(place: CellPlace): never {
  throw new RangeError(`${addressOf(place)} holds more than Excel allows`);
}
