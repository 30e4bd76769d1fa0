import type { CellRef } from '../model/grid.ts';
import type { Place } from '../model/notice.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import type { Cases, Subject } from './cases.ts';
import type { At } from './rule.ts';

/**
 * Where a breach is: the subject, the field, and the cell to go to.
 *
 * A field of a ledger belongs to the ledger in question: `inPost` of the administrative ledger is
 * `administrative.inPost`. The cell is the one the field was read from or would stand in. A
 * township whose workbook has no such column is led to by its row in the list; the county, by the
 * first cell of the column; a parameter, by the planner's row for it.
 */
export function placeOf(of: Cases[Subject], at: At, { inForce }: Pick<Policy, 'inForce'>): Place {
  const stated: Place = typeof at === 'string' ? { field: at } : at;
  const ledger = stated.ledger ?? ('kind' in of ? of.kind : undefined);
  const township = stated.township ?? ('township' in of ? of.township.code : undefined);
  const field =
    stated.field === undefined || ledger === undefined || !LEDGER_FIELDS.has(stated.field)
      ? stated.field
      : `${ledger}.${stated.field}`;
  const cell =
    stated.cell ??
    fieldCell(of, township, field) ??
    inForce.find(({ id, cell: row }) => id === stated.parameter && row !== undefined)?.cell;
  const place = { ...stated, township, ledger, field, cell };
  return Object.fromEntries(Object.entries(place).filter(([, part]) => part !== undefined));
}

function fieldCell(
  { baseline: { origins, townships } }: Cases[Subject],
  township: string | undefined,
  field: string | undefined,
): CellRef | undefined {
  if (field === undefined) return undefined;
  if (township !== undefined) return origins[`${township}/${field}`] ?? origins[`${township}/name`];
  const column = townships.find(({ code }) => origins[`${code}/${field}`] !== undefined);
  return origins[`${(column ?? townships[0])?.code ?? ''}/${column ? field : 'name'}`];
}

/** What a ledger has of its own; anything else is a field of the township or of a list. */
const OF_LEDGER: Readonly<Record<Exclude<keyof Ledger, 'kind'>, true>> = {
  approved: true,
  leadership: true,
  inPost: true,
  onDuty: true,
  lentOut: true,
  seconded: true,
  longSick: true,
  borrowed: true,
  pendingArrival: true,
  expectedExits: true,
  reserved: true,
  fromCounty: true,
  toCounty: true,
  heldOnOther: true,
  loans: true,
  recovered: true,
  floor: true,
  ceiling: true,
  requested: true,
};
const LEDGER_FIELDS: ReadonlySet<string> = new Set(Object.keys(OF_LEDGER));
