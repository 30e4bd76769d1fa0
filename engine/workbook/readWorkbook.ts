import type { IsoDate } from '../base/date.ts';
import type { Baseline, Decision, PolicyRow } from '../model/baseline.ts';
import type { CellRef, Grid } from '../model/grid.ts';
import type { MobileLoan } from '../model/mobile.ts';
import { finding, type Finding } from '../model/notice.ts';
import { HIDDEN_SHEET, NO_TOWNSHIPS } from './notices.ts';
import { assemble } from './read/assemble.ts';
import { columnFindings } from './read/columnFindings.ts';
import type { CountyFacts, CountyRecord } from './read/county.ts';
import { cutOffOf } from './read/cutOff.ts';
import { factsOf } from './read/facts.ts';
import type { HeaderRecord } from './read/mappingRows.ts';
import { readLists } from './read/readLists.ts';
import { parameterFinder, type ParameterName } from './read/policyRows.ts';
import { keyFinding, rosterOf, type Roster } from './read/roster.ts';
import { sheetsFound, type SheetsFound } from './read/sheets.ts';
import { stateReplacedFindings } from './read/stateReplaced.ts';
import type { ColumnReading } from './recognise/table.ts';
import { recordOf } from './results/sheetNames.ts';

/** What reading a workbook needs to know besides its cells. */
export interface ReadingOptions {
  /** Names of the policy parameters, to find them by what planners call them. */
  readonly parameters: readonly ParameterName[];
  /** Cut-off date typed by the user; wins over the workbook. */
  readonly asOf?: IsoDate | undefined;
  /** Whether a sheet is what an earlier result left in the workbook, by its name; never read. */
  readonly isWritten?: ((sheet: string) => boolean) | undefined;
}

/** What our own sheets of record say of the changes in the pane; the baseline has it, too. */
export interface Recorded {
  /** Rows of 编衡-调整记录, those that only take a planner's row away too. */
  readonly decisions: readonly Decision[];
  /** Rows of 编衡-周转记录. */
  readonly loans: readonly MobileLoan[];
  /** What 编衡-方案状态 says; absent without it. */
  readonly county: CountyRecord | undefined;
  /** Rows of 编衡-表头对照, those that are not understood too. */
  readonly headers: readonly HeaderRecord[];
}

/** What a workbook says, and what was wrong with it. */
export interface Reading {
  readonly baseline: Baseline;
  readonly policyRows: readonly PolicyRow[];
  readonly recorded: Recorded;
  /** What the planner's own sheets say of the county, in workbook order. */
  readonly stated: readonly CountyFacts[];
  readonly findings: readonly Finding[];
  /** How each header was understood. */
  readonly columns: readonly ColumnReading[];
  /** Names of the sheets something was read from, in workbook order. */
  readonly sheetsRead: readonly string[];
}

/**
 * Reads a planner's workbook, in our template's form or in the office's own.
 *
 * Nothing is guessed: what cannot be read stays absent and becomes a finding at its cell.
 */
export function readWorkbook(grids: readonly Grid[], options: ReadingOptions): Reading {
  const found = sheetsFound(grids, options.isWritten ?? (() => false));
  const roster = rosterOf(found.tables) ?? EMPTY_ROSTER;
  const tables = found.tables.map((table) => factsOf(table, roster));
  const facts = tables.flatMap((table) => table.facts);
  const lists = readLists(found.lists, { roster, find: parameterFinder(options.parameters) });
  const [first] = roster.entries;
  const cutOff = cutOffOf({
    typed: options.asOf,
    county: found.counties.find(({ asOf }) => asOf !== undefined),
    titles: found.tables.flatMap(({ titles }) => titles),
    years: facts.flatMap(({ year }) => year ?? []),
    cell: first?.cell ?? firstCell(grids),
  });
  const state = found.counties.find(isStateRecord);
  const stated = found.counties.filter((county) => !isStateRecord(county));
  const whole = assemble({ found, roster, tables, lists, asOf: cutOff.asOf });
  const findings = [
    ...found.findings,
    ...(first ? keyFinding(roster) : [noTownships(grids)]),
    ...found.counties.flatMap((county) => county.findings),
    // Where a date is typed, neither sheet's holds.
    ...stateReplacedFindings(stated, { ...state, ...(options.asOf && { asOf: undefined }) }),
    ...found.tables.flatMap(columnFindings),
    ...tables.flatMap((table) => table.findings),
    ...lists.findings,
    ...cutOff.findings,
    ...whole.findings,
  ];
  const codes = new Set(whole.baseline.townships.map(({ code }) => code));
  const sheetsRead = namesRead(grids, found);
  return {
    baseline: whole.baseline,
    policyRows: lists.policyRows,
    recorded: {
      decisions: lists.recorded.filter(({ township }) => codes.has(township)),
      loans: lists.recordedLoans.filter(({ township }) => codes.has(township)),
      county: state,
      headers: found.mappings.recorded,
    },
    stated,
    findings: [...findings, ...hiddenFindings(grids, sheetsRead)],
    columns: [...found.tables, ...found.lists].flatMap(({ columns }) => columns.map(reading)),
    sheetsRead,
  };
}

const isStateRecord = ({ sheet }: CountyFacts): boolean => recordOf(sheet) === 'county';

const EMPTY_ROSTER: Roster = {
  sheet: '',
  entries: [],
  byCode: new Map(),
  byName: new Map(),
  hasCodes: false,
};

const reading = (column: ColumnReading): ColumnReading => {
  const { sheet, header, cell, state, field, unit, year, mapped } = column;
  return { sheet, header, cell, state, field, unit, year, mapped };
};

const noTownships = (grids: readonly Grid[]): Finding =>
  finding(NO_TOWNSHIPS, { field: 'name', cell: firstCell(grids) }, {});

/** Where findings about the whole workbook stand. */
function firstCell([first]: readonly Grid[]): CellRef | undefined {
  return first && { sheet: first.sheet, row: first.top, column: first.left };
}

function namesRead(grids: readonly Grid[], found: SheetsFound): readonly string[] {
  const names = new Set([
    ...found.tables.map(({ view }) => view.grid.sheet),
    ...found.lists.map(({ view }) => view.grid.sheet),
    ...found.counties.map(({ sheet }) => sheet),
    ...found.mappings.rows.map(({ cell }) => cell.sheet),
  ]);
  return grids.map(({ sheet }) => sheet).filter((sheet) => names.has(sheet));
}

const hiddenFindings = (grids: readonly Grid[], read: readonly string[]): readonly Finding[] =>
  grids
    .filter(({ hidden, sheet }) => hidden && read.includes(sheet))
    .map(({ sheet, top, left }) =>
      finding(HIDDEN_SHEET, { cell: { sheet, row: top, column: left } }, { sheet }),
    );
