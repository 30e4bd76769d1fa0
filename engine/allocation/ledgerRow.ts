import type { LedgerRow } from '../model/plan.ts';
import type { Terms } from './terms.ts';

/**
 * A row of a ledger before anything was divided, with every member that a later step fills in.
 *
 * A copy that adds a member to a row costs a hundred times one that only changes a value, and a
 * simulation copies rows by the million; so the members are there from the start, without a value.
 */
export const ledgerRow = (terms: Terms, fixedPosts: number): LedgerRow => ({
  township: terms.township,
  current: terms.current,
  converted: terms.converted,
  requested: terms.requested,
  leadership: terms.leadership,
  leadershipSource: terms.leadershipSource,
  points: undefined,
  floor: terms.floor,
  ceiling: terms.ceiling,
  exact: undefined,
  quotient: undefined,
  bound: undefined,
  fixedPosts,
  kept: undefined,
  step: undefined,
  proposal: undefined,
  heldOut: undefined,
  adjustment: undefined,
  reason: undefined,
  basis: undefined,
  counterparty: undefined,
  fixed: undefined,
  fixedAt: undefined,
  draft: undefined,
  decided: undefined,
  document: undefined,
  decidedOn: undefined,
});
