import type { IsoDate } from '../../base/date.ts';
import type { CellRef, CellValue } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { columnLabel } from '../contract/column.ts';
import { ROW_INCOMPLETE } from '../notices.ts';
import { codeOf, readCell } from '../parse/cell.ts';
import { isBlank, textOf } from '../parse/text.ts';
import type { ListTable } from '../recognise/lists.ts';
import { rowKindOf } from '../recognise/rowKind.ts';
import { cellFinding } from './cellFinding.ts';
import { join, type Roster } from './roster.ts';

/** One row of a list, its cells read by field. */
export interface ListRow {
  /** Code of the township, where the list has one. */
  readonly township: string;
  /** First cell of the row. */
  readonly cell: CellRef;
  readonly text: (field: string) => string | undefined;
  readonly number: (field: string) => number | undefined;
  readonly flag: (field: string) => boolean | undefined;
  readonly date: (field: string) => IsoDate | undefined;
  /** As it stands in the sheet. */
  readonly raw: (field: string) => CellValue;
  readonly cellOf: (field: string) => CellRef;
}

/** The rows of a list, and what was wrong with them. */
export interface ListRows {
  readonly rows: readonly ListRow[];
  readonly findings: readonly Finding[];
}

/** Cells that stand for all the rows they are merged over. */
const SHARED = /^(?:name|code)$|\.(?:kind|document|date|issuer|matter|indicator)$/;

/** Reads the rows of a list; a row without its township or a required cell is a finding. */
export function listRows(list: ListTable, roster: Roster | undefined): ListRows {
  const findings: Finding[] = [];
  const rows = list.rows.flatMap((row) => rowAt(list, { row, roster, findings }) ?? []);
  return { rows, findings };
}

interface RowPlace {
  readonly row: number;
  readonly roster: Roster | undefined;
  readonly findings: Finding[];
}

function rowAt(list: ListTable, place: RowPlace): ListRow | undefined {
  const cells = cellsOf(list, place.row);
  const lead = textOf(cells.raw('name')) || textOf(list.view.valueAt(place.row, list.view.left));
  if (isAside(lead)) return undefined;
  const township = townshipAt(list, cells, place);
  if (township === undefined) return undefined;
  const missing = list.contract.columns.find(
    ({ id, required }) => required === true && id !== 'name' && isBlank(cells.raw(id)),
  );
  if (missing) {
    place.findings.push(incomplete(list, missing.id, cells.cellOf(missing.id)));
    return undefined;
  }
  const values = new Map<string, string | number | boolean>();
  for (const { field, declared, unit } of list.columns) {
    if (field === undefined || !declared || declared.quantity === 'figure') continue;
    const reading = readCell(cells.raw(field), declared, unit);
    const at = { field, cell: cells.cellOf(field), ...(township !== '' && { township }) };
    if (reading.state === 'trouble')
      place.findings.push(cellFinding(reading.trouble, declared, at));
    if (reading.state === 'value') values.set(field, reading.value);
  }
  return { township, cell: cells.cellOf('name'), ...cells, ...accessors(values) };
}

/** The cells of a row by field; a field without a column is blank and stands at the first cell. */
function cellsOf({ view, columns }: ListTable, row: number): Pick<ListRow, 'raw' | 'cellOf'> {
  const at = new Map(columns.map(({ field, column }) => [field, column]));
  return {
    raw: (field) => {
      const column = at.get(field);
      if (column === undefined) return null;
      return SHARED.test(field) ? view.filledAt(row, column) : view.valueAt(row, column);
    },
    cellOf: (field) => view.cell(row, at.get(field) ?? columns[0]?.column ?? view.left),
  };
}

/** Code of the row's township; empty where the list has none, nothing if it is not known. */
function townshipAt(
  list: ListTable,
  { raw, cellOf }: Pick<ListRow, 'raw' | 'cellOf'>,
  { roster, findings }: RowPlace,
): string | undefined {
  if (!list.contract.columns.some(({ id }) => id === 'name')) return '';
  const name = textOf(raw('name'));
  if (name === '' && isBlank(raw('code'))) {
    findings.push(incomplete(list, 'name', cellOf('name')));
    return undefined;
  }
  const joined = roster && join(roster, { name, code: codeOf(raw('code')) }, cellOf('name'));
  findings.push(...(joined?.findings ?? []));
  return joined?.entry?.code;
}

function accessors(
  values: ReadonlyMap<string, string | number | boolean>,
): Pick<ListRow, 'text' | 'number' | 'flag' | 'date'> {
  const text = (field: string): string | undefined => {
    const value = values.get(field);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    text,
    date: text as (field: string) => IsoDate | undefined,
    number: (field) => {
      const value = values.get(field);
      return typeof value === 'number' ? value : undefined;
    },
    flag: (field) => {
      const value = values.get(field);
      return typeof value === 'boolean' ? value : undefined;
    },
  };
}

/** Totals, headings and notes below a list are not records. */
function isAside(lead: string): boolean {
  const signs = { hasValues: true, isFirst: false, spansColumns: false, isNumbered: false };
  const kind = rowKindOf(lead, signs);
  return kind === 'total' || kind === 'subtotal' || kind === 'average' || kind === 'note';
}

const incomplete = (list: ListTable, id: string, cell: CellRef): Finding => {
  const column = list.contract.columns.find((one) => one.id === id);
  const field = column ? columnLabel(column) : id;
  return finding(ROW_INCOMPLETE, { field: id, cell }, { field });
};
