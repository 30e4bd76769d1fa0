import { codeOf } from '../parse/cell.ts';
import { isBlank, textOf } from '../parse/text.ts';
import type { HeaderBand } from './header.ts';
import { rowKindOf } from './rowKind.ts';
import { contractNamed } from './sheetName.ts';
import type { TableColumn, TableRow } from './table.ts';
import type { View } from './view.ts';

/** Where the rows of a table are. */
export interface Body {
  readonly view: View;
  readonly band: HeaderBand;
  /** Last row that may belong to it. */
  readonly end: number;
  /** First column of the table. */
  readonly from: number;
  readonly columns: readonly TableColumn[];
  readonly nameColumn: number | undefined;
  readonly codeColumn: number | undefined;
}

/** The rows below a header, each with what it is; rows without anything are passed over. */
export function tableRows(body: Body): readonly TableRow[] {
  const { view, band, end, columns } = body;
  const data = columns.filter(({ state }) => state !== 'ignored').map(({ column }) => column);
  const isList = data.length === 0 || contractNamed(view.grid.sheet)?.id === 'townships';
  const rows: TableRow[] = [];
  for (let row = band.bottom + 1; row <= end; row += 1) {
    const hasValues = data.some((column) => !isBlank(view.valueAt(row, column)));
    const found = rowAt(body, row, { hasValues, isList });
    if (found) rows.push(found);
  }
  return rows;
}

function rowAt(
  { view, band, from, nameColumn, codeColumn }: Body,
  row: number,
  { hasValues, isList }: { readonly hasValues: boolean; readonly isList: boolean },
): TableRow | undefined {
  const key = nameColumn ?? codeColumn ?? from;
  const own = textOf(view.filledAt(row, key));
  const lead = own === '' ? leadText(view, row, [from, key]) : own;
  const merge = view.mergeAt(row, key);
  const isContinued = !hasValues && merge !== undefined && merge.top < row;
  if (lead === '') return hasValues ? { row, kind: 'blank', name: '', code: '' } : undefined;
  if (isContinued || isHeaderAgain(view, band, [key, lead])) return undefined;
  const code = codeColumn === undefined ? '' : codeOf(view.filledAt(row, codeColumn));
  const kind = rowKindOf(lead, {
    hasValues,
    isFirst: row === band.bottom + 1 && nameColumn !== undefined,
    spansColumns: merge !== undefined && merge.right > key,
    isNumbered: isList || code !== '' || typeof view.valueAt(row, from) === 'number',
  });
  const isPlace = kind === 'township' || kind === 'bare';
  return {
    row,
    kind: own === '' && isPlace ? 'heading' : kind,
    name: nameColumn === undefined && isPlace ? '' : lead,
    code,
  };
}

/** Whether a row prints the header again, as on the next page. */
function isHeaderAgain(
  view: View,
  band: HeaderBand,
  [key, lead]: readonly [number, string],
): boolean {
  for (let row = band.top; row <= band.bottom; row += 1)
    if (textOf(view.filledAt(row, key)) === lead) return true;
  return false;
}

/** A 合计 that stands left of the township column, under 序号. */
function leadText(view: View, row: number, [from, key]: readonly [number, number]): string {
  for (let column = from; column < key; column += 1) {
    const value = view.filledAt(row, column);
    if (typeof value === 'string' && !isBlank(value)) return textOf(value);
  }
  return '';
}
