import type { Localized } from '../../model/locale.ts';
import { columnLabel, type Column, type ContractId, type SheetContract } from './column.ts';
import { handovers } from './handovers.ts';
import { history } from './history.ts';
import { approvals } from './approvals.ts';
import { beforeReform } from './beforeReform.ts';
import { area, economy, factors, population } from './indicators.ts';
import { lineage } from './lineage.ts';
import { loans } from './mobileLoans.ts';
import { institutionChanges } from './institutionChanges.ts';
import { liaison, teams, whistles } from './jointEnforcement.ts';
import { changes, decisions, institutions } from './organisation.ts';
import { moves } from './moves.ts';
import { departmentTasks, dutyEntries, territorialDuties } from './duties.ts';
import { letters } from './letters.ts';
import { useRequests } from './useRequests.ts';
import { enforcement, leadership } from './people.ts';
import { bands, parameters, scenarios } from './policySheets.ts';
import { posts } from './posts.ts';
import { powers } from './powers.ts';
import { realNames, REAL_NAME_COLUMNS } from './realNames.ts';
import { stationMoves, stations, stationStaff } from './stations.ts';
import { townships } from './townships.ts';
import { county, mapping } from './workbookSheets.ts';

/** Every sheet of the contract, in the order of the template. */
export const CONTRACTS: readonly SheetContract[] = [
  county,
  townships,
  population,
  area,
  economy,
  factors,
  posts,
  leadership,
  enforcement,
  institutions,
  powers,
  handovers,
  letters,
  territorialDuties,
  dutyEntries,
  departmentTasks,
  institutionChanges,
  stations,
  stationMoves,
  stationStaff,
  liaison,
  whistles,
  teams,
  beforeReform,
  decisions,
  loans,
  changes,
  lineage,
  moves,
  useRequests,
  history,
  realNames,
  approvals,
  parameters,
  bands,
  scenarios,
  mapping,
];

const BY_ID = new Map<ContractId, SheetContract>(CONTRACTS.map((one) => [one.id, one]));

/** One sheet of the contract. */
export function contractOf(id: ContractId): SheetContract {
  return BY_ID.get(id) ?? townships;
}

/** All columns that a table of one row per township may have, each once. */
export const TOWNSHIP_COLUMNS: readonly Column[] = [
  ...new Map(
    [
      ...CONTRACTS.filter(({ shape }) => shape === 'township').flatMap(({ columns }) => columns),
      ...REAL_NAME_COLUMNS,
    ].map((column) => [column.id, column]),
  ).values(),
];

const ALL_COLUMNS = new Map(
  [...CONTRACTS.flatMap(({ columns }) => columns), ...TOWNSHIP_COLUMNS].map((column) => [
    column.id,
    column,
  ]),
);

/** The column of a field, by id; nothing for a planner's own factor. */
export const columnOf = (field: string): Column | undefined => ALL_COLUMNS.get(field);

/** What a field is called, with its group; a planner's own factor is called by its name. */
export function fieldLabel(field: string): Localized {
  const column = columnOf(field.replace(/@\d+$/, ''));
  if (column) return columnLabel(column);
  const name = field.replace(/^factors\./, '');
  return { 'zh-CN': name, 'en-US': name };
}
