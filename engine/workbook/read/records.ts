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

function rowAt(list: ListTable, { row, roster, findings }: RowPlace): ListRow | undefined {
  const { view, columns, contract } = list;
  const columnIndex = (field: string): number | undefined =>
    columns.find((column) => column.field === field)?.column;
  const raw = (field: string): CellValue => {
    const column = columnIndex(field);
    if (column === undefined) return null;
    return SHARED.test(field) ? view.filledAt(row, column) : view.valueAt(row, column);
  };
  const cellOf = (field: string): CellRef =>
    view.cell(row, columnIndex(field) ?? columns[0]?.column ?? view.left);
  const name = textOf(raw('name'));
  if (isAside(name || textOf(view.valueAt(row, view.left)))) return undefined;
  const hasTownship = contract.columns.some(({ id }) => id === 'name');
  const place = hasTownship
    ? cellOf(columnIndex('name') === undefined ? 'code' : 'name')
    : cellOf('');
  const values = new Map<string, string | number | boolean>();
  const missing = contract.columns.find(
    ({ id, required }) => required === true && id !== 'name' && isBlank(raw(id)),
  );
  if (hasTownship && name === '' && isBlank(raw('code'))) {
    findings.push(incomplete(list, 'name', place));
    return undefined;
  }
  const joined = hasTownship && roster && join(roster, { name, code: codeOf(raw('code')) }, place);
  if (joined) findings.push(...joined.findings);
  if (hasTownship && !(joined && joined.entry)) return undefined;
  if (missing) {
    findings.push(incomplete(list, missing.id, cellOf(missing.id)));
    return undefined;
  }
  const township = joined && joined.entry ? joined.entry.code : '';
  for (const { field, declared, unit } of columns) {
    if (!field || !declared || declared.quantity === 'figure') continue;
    const reading = readCell(raw(field), declared, unit);
    const at = { field, cell: cellOf(field), ...(township !== '' && { township }) };
    if (reading.state === 'trouble') findings.push(cellFinding(reading.trouble, declared, at));
    if (reading.state === 'value') values.set(field, reading.value);
  }
  return { township, cell: view.cell(row, place.column), raw, cellOf, ...accessors(values) };
}

function accessors(
  values: ReadonlyMap<string, string | number | boolean>,
): Pick<ListRow, 'text' | 'number' | 'flag' | 'date'> {
  const of =
    <T>(type: string) =>
    (field: string): T | undefined => {
      const value = values.get(field);
      return typeof value === type ? (value as T) : undefined;
    };
  return {
    text: of<string>('string'),
    number: of<number>('number'),
    flag: of<boolean>('boolean'),
    date: of<IsoDate>('string'),
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
