import type { Place } from '../model/notice.ts';
import type { Cases, Subject } from './cases.ts';
import type { At } from './rule.ts';

/**
 * Where a breach is: the subject, the field, and the cell that the field was read from.
 *
 * A field without a dot belongs to the ledger in question: `inPost` of the administrative ledger
 * is `administrative.inPost`.
 */
export function placeOf(of: Cases[Subject], at: At): Place {
  const stated: Place = typeof at === 'string' ? { field: at } : at;
  const ledger = stated.ledger ?? ('kind' in of ? of.kind : undefined);
  const township = stated.township ?? ('township' in of ? of.township.code : undefined);
  const field =
    stated.field === undefined || ledger === undefined || !LEDGER_FIELD.test(stated.field)
      ? stated.field
      : `${ledger}.${stated.field}`;
  const cell =
    stated.cell ??
    (township === undefined || field === undefined
      ? undefined
      : of.baseline.origins[`${township}/${field}`]);
  const place = { ...stated, township, ledger, field, cell };
  return Object.fromEntries(Object.entries(place).filter(([, part]) => part !== undefined));
}

const LEDGER_FIELD = /^\w+$/;
