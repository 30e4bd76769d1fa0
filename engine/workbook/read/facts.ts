import type { CellRef } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Column } from '../contract/column.ts';
import { DUPLICATE_TOWNSHIP, NUMBERS_AS_TEXT } from '../notices.ts';
import { yearIn, takeYear } from '../parse/calendar.ts';
import { readCell } from '../parse/cell.ts';
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

/** What a table says. */
export interface TableFacts {
  readonly table: Table;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/** Reads every township row of a table; a bad cell stays absent and becomes a finding. */
export function factsOf(table: Table, roster: Roster): TableFacts {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const title = titleYear(table.titles);
  const yearColumn = table.columns.find(({ field, state }) => field === 'year' && state === 'read');
  let asText: { readonly count: number; readonly cell: CellRef } | undefined;
  for (const row of table.rows) {
    const township = townshipOf({ table, roster, row }, findings);
    if (township === undefined) continue;
    const year = yearColumn && rowYear(table, row, yearColumn, findings);
    const key = `${township}@${year === undefined ? '' : String(year)}`;
    const place = { township, cell: keyCell(table, row) };
    if (seen.has(key)) {
      findings.push(finding(DUPLICATE_TOWNSHIP, place, { township: row.name || row.code }));
      continue;
    }
    seen.add(key);
    for (const header of table.columns) {
      if (header.state !== 'read' || !header.declared || !header.field || header === yearColumn)
        continue;
      const cell = table.view.cell(row.row, header.column);
      const reading = readCell(
        table.view.valueAt(row.row, header.column),
        header.declared,
        header.unit,
      );
      const { field, declared: column } = header;
      const own = isYearly(column) ? (year ?? header.year ?? title) : undefined;
      const at = { township, field, cell, ...(own !== undefined && { year: own }) };
      if (reading.state === 'trouble') findings.push(cellFinding(reading.trouble, column, at));
      if (reading.state !== 'value') continue;
      if (reading.asText) asText = { count: (asText?.count ?? 0) + 1, cell: asText?.cell ?? cell };
      const { value } = reading;
      facts.push({ township, field, column, value, year: own, cell, header, row: row.row });
    }
  }
  if (asText) {
    const { count, cell } = asText;
    findings.push(finding(NUMBERS_AS_TEXT, { cell }, { sheet: cell.sheet, count }));
  }
  return { table, facts, findings };
}

function townshipOf(
  { table, roster, row }: { table: Table; roster: Roster; row: TableRow },
  findings: Finding[],
): string | undefined {
  if (row.kind !== 'township' && row.kind !== 'bare') return undefined;
  const joined = join(roster, row, keyCell(table, row));
  // A name without a single figure that the list does not have is a heading, not a township.
  if (row.kind === 'township' || joined.entry) findings.push(...joined.findings);
  return joined.entry?.code;
}

const keyCell = (table: Table, { row }: TableRow): CellRef =>
  table.view.cell(row, table.nameColumn ?? table.anchor.column);

function rowYear(
  table: Table,
  row: TableRow,
  yearColumn: TableColumn,
  findings: Finding[],
): number | undefined {
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
