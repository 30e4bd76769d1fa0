import type { CellRef } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { QUOTA_KINDS, type QuotaKind } from '../../model/ledger.ts';
import type { Column } from '../contract/column.ts';
import { columnOf, fieldLabel } from '../contract/contracts.ts';
import { DUPLICATE_TOWNSHIP, NUMBERS_AS_TEXT, ROW_INCOMPLETE } from '../notices.ts';
import { yearIn, takeYear } from '../parse/calendar.ts';
import { readCell } from '../parse/cell.ts';
import { textOf } from '../parse/text.ts';
import { ROW_LEDGER } from '../recognise/ledgerRows.ts';
import type { Table, TableColumn, TableRow } from '../recognise/table.ts';
import { isYearly } from '../recognise/understand.ts';
import { cellFinding } from './cellFinding.ts';
import { join, type Roster } from './roster.ts';

/** One value of one township, as read. */
export interface Fact {
  readonly township: string;
  readonly field: string;
  readonly column: Column;
  readonly value: string | number | boolean;
  /** Year a yearly figure speaks of; absent: nothing says so. */
  readonly year?: number | undefined;
  readonly cell: CellRef;
  /** The header it stands under. */
  readonly header: TableColumn;
  readonly row: number;
}

/** A cell that says nothing of a field: where its figure would stand. */
export type Blank = Pick<Fact, 'township' | 'field' | 'cell'>;

/** What a table says. */
export interface TableFacts {
  readonly table: Table;
  readonly facts: readonly Fact[];
  readonly blanks: readonly Blank[];
  readonly findings: readonly Finding[];
}

/** Reads every township row of a table; a bad cell stays absent and becomes a finding. */
export function factsOf(table: Table, roster: Roster): TableFacts {
  const facts: Fact[] = [];
  const blanks: Blank[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const read = table.columns.filter(({ state }) => state === 'read');
  const yearColumn = read.find(({ field }) => field === 'year');
  const columns = read.filter((column) => column !== yearColumn);
  const title = titleYear(table.titles);
  const asText: CellRef[] = [];
  for (const row of table.rows) {
    const ledger = rowLedger(table, row, findings);
    if (ledger === 'none') continue;
    const township = townshipOf({ table, roster, row }, findings);
    if (township === undefined) continue;
    const year = yearColumn && rowYear({ table, row, yearColumn }, findings);
    const key = `${township}@${year === undefined ? '' : String(year)}@${ledger ?? ''}`;
    if (seen.has(key)) {
      const place = { township, cell: keyCell(table, row) };
      findings.push(finding(DUPLICATE_TOWNSHIP, place, { township: row.name || row.code }));
      continue;
    }
    seen.add(key);
    for (const header of columns) {
      const meant = meantBy(header, ledger);
      const found = factAt({ table, row, header, ...meant, township, year, title }, findings);
      if (!found) {
        const cell = table.view.cell(row.row, header.column);
        if (meant.field !== undefined) blanks.push({ township, field: meant.field, cell });
        continue;
      }
      facts.push(found.fact);
      if (found.asText) asText.push(found.fact.cell);
    }
  }
  const [cell] = asText;
  if (cell)
    findings.push(finding(NUMBERS_AS_TEXT, { cell }, { sheet: cell.sheet, count: asText.length }));
  return { table, facts, blanks, findings };
}

/** What a column stands for in a row that says which ledger it is about. */
function meantBy(
  { field, declared, isByRow = false }: TableColumn,
  ledger: QuotaKind | undefined,
): Pick<TableColumn, 'field' | 'declared'> {
  if (!isByRow || ledger === undefined || field === undefined) return { field, declared };
  const own = field.replace(/^administrative/, ledger);
  return { field: own, declared: columnOf(own) };
}

/** The ledger a row is about, where rows say so; none for a sum of both and for a word unknown. */
function rowLedger(
  { view, ledgerColumn }: Table,
  { row, kind }: TableRow,
  findings: Finding[],
): QuotaKind | 'none' | undefined {
  if (ledgerColumn === undefined || (kind !== 'township' && kind !== 'bare')) return undefined;
  const value = view.filledAt(row, ledgerColumn);
  const reading = readCell(value, ROW_LEDGER);
  const ledger = QUOTA_KINDS.find((one) => reading.state === 'value' && one === reading.value);
  if (ledger !== undefined) return ledger;
  if (/计$|^(?:sub)?total$/i.test(textOf(value).trim())) return 'none';
  const cell = view.cell(row, ledgerColumn);
  if (reading.state === 'trouble')
    findings.push(cellFinding(reading.trouble, ROW_LEDGER, { field: 'ledger', cell }));
  else
    findings.push(finding(ROW_INCOMPLETE, { field: 'ledger', cell }, { field: ROW_LEDGER.header }));
  return 'none';
}

interface FactPlace {
  readonly table: Table;
  readonly row: TableRow;
  readonly header: TableColumn;
  readonly field?: string | undefined;
  readonly declared?: Column | undefined;
  readonly township: string;
  /** Year of the row, and of the title above the table. */
  readonly year: number | undefined;
  readonly title: number | undefined;
}

function factAt(
  { table, row, header, field, declared: column, township, year, title }: FactPlace,
  findings: Finding[],
): { readonly fact: Fact; readonly asText: boolean } | undefined {
  const { unit } = header;
  if (!column || field === undefined) return undefined;
  const reading = readCell(table.view.valueAt(row.row, header.column), column, unit);
  if (reading.state === 'blank') return undefined;
  const cell = table.view.cell(row.row, header.column);
  const own = isYearly(column) ? (year ?? header.year ?? title) : undefined;
  if (reading.state === 'trouble') {
    const at = { township, field, cell, ...(own !== undefined && { year: own }) };
    findings.push(cellFinding(reading.trouble, column, at));
    return undefined;
  }
  const { value, asText = false } = reading;
  return {
    fact: { township, field, column, value, year: own, cell, header, row: row.row },
    asText,
  };
}

function townshipOf(
  { table, roster, row }: { table: Table; roster: Roster; row: TableRow },
  findings: Finding[],
): string | undefined {
  if (row.kind === 'blank') {
    const field = fieldLabel('name');
    findings.push(finding(ROW_INCOMPLETE, { field: 'name', cell: keyCell(table, row) }, { field }));
  }
  if (row.kind !== 'township' && row.kind !== 'bare') return undefined;
  const joined = join(roster, row, keyCell(table, row));
  // A name without a single figure that the list does not have is a heading, not a township.
  if (row.kind === 'township' || joined.entry) findings.push(...joined.findings);
  return joined.entry?.code;
}

const keyCell = (table: Table, { row }: TableRow): CellRef =>
  table.view.cell(row, table.nameColumn ?? table.anchor.column);

function rowYear(
  place: { readonly table: Table; readonly row: TableRow; readonly yearColumn: TableColumn },
  findings: Finding[],
): number | undefined {
  const { table, row, yearColumn } = place;
  const value = table.view.filledAt(row.row, yearColumn.column);
  const year = yearIn(value);
  if (year !== undefined || !yearColumn.declared) return year;
  const reading = readCell(value, yearColumn.declared);
  const cell = table.view.cell(row.row, yearColumn.column);
  if (reading.state === 'trouble')
    findings.push(cellFinding(reading.trouble, yearColumn.declared, { field: 'year', cell }));
  return undefined;
}

/** The year of the titles, if they name one and only one. */
export function titleYear(titles: readonly string[]): number | undefined {
  const years = new Set(titles.flatMap((title) => takeYear(title).year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
