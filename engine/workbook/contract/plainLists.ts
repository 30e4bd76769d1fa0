import type { Baseline } from '../../model/baseline.ts';
import type { ContractId } from './column.ts';

/**
 * Lists whose rows are read and written as they stand: each column `list.member` is the member of
 * a row, and the list is the member of the baseline that it is called after.
 */
export const PLAIN_LISTS = [
  'institutions',
  'institutionChanges',
  'stations',
  'stationMoves',
  'stationStaff',
  'liaison',
  'whistles',
  'teams',
] as const satisfies readonly (ContractId & keyof Baseline)[];

/** One of them. */
export type PlainList = (typeof PLAIN_LISTS)[number];

/** What a row of a plain list is. */
export type PlainRow<L extends PlainList> = NonNullable<Baseline[L]>[number];

/** What plain lists a workbook has; absent where there is none. */
export type PlainLists = { readonly [L in PlainList]?: Baseline[L] };

/** Whether a sheet of the contract is a plain list. */
export const isPlainList = (id: ContractId): id is PlainList =>
  (PLAIN_LISTS as readonly ContractId[]).includes(id);
