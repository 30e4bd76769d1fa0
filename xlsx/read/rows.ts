import type { CellValue } from '../../engine/index.ts';
import { isInside, parseAddress, type Position } from './address.ts';
import { elementTag, forEachElement, refuseIncomplete } from './elements.ts';
import { attributeOf } from './tidyXml.ts';
import { valueOf, type ValueContext } from './values.ts';

/** The cells of a sheet that hold something, by row and column; rows may be missing. */
export type SparseRows = Map<number, Map<number, CellValue>>;

/**
 * Reads what stands inside `sheetData`.
 *
 * Rows and cells may leave their addresses out; then each follows the one before it.
 *
 * @throws {RefusedFile} at the first thing that does not belong there: a sheet read in part would
 *   make a plan for fewer townships
 */
export function readRows(xml: string, context: ValueContext): SparseRows {
  const rows: SparseRows = new Map();
  const tag = elementTag(context.prefix, ['row']);
  let row = -1;
  forEachElement(xml, tag, (_name, attributes, body) => {
    const number = attributeOf(attributes, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (body !== '') readCells(body, { row, column: -1 }, { context, rows });
  });
  return rows;
}

interface Target {
  readonly context: ValueContext;
  readonly rows: SparseRows;
}

function readCells(xml: string, start: Position, { context, rows }: Target): void {
  const tag = elementTag(context.prefix, ['c', 'extLst']);
  let at = start;
  forEachElement(xml, tag, (name, attributes, body) => {
    if (name !== 'c') return;
    const address = attributeOf(attributes, 'r');
    at = address === undefined ? { row: at.row, column: at.column + 1 } : parseAddress(address);
    if (body === '') return;
    if (!isInside(at)) refuseIncomplete();
    const type = attributeOf(attributes, 't');
    const value = valueOf({ type, style: attributeOf(attributes, 's'), body }, context);
    if (value !== null) put(rows, at, value);
  });
}

function put(rows: SparseRows, at: Position, value: CellValue): void {
  const cells = rows.get(at.row);
  if (cells === undefined) rows.set(at.row, new Map([[at.column, value]]));
  else cells.set(at.column, value);
}
