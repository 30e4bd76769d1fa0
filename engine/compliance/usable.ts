import type { Localized } from '../model/locale.ts';
import type { LedgerCase } from './cases.ts';
import { breached, met, notApplicable, undetermined, type Verdict } from './rule.ts';

/** What the rules about usable posts say. Posts; `pending` are people. */
export interface UsableFacts {
  readonly township: string;
  readonly ledger: Localized;
  readonly vacancy: number;
  readonly pending: number;
  readonly reserved: number;
  readonly usable: number;
}

/**
 * Whether people approved to come, or posts held back besides, fit what is vacant.
 *
 * Where people already exceed the posts, STF-101 and STF-106 speak instead. Too many people to come
 * is the graver matter: where that is so, nothing is said of the reserve.
 */
export function fitsVacancy(
  { name, ledger, staffing }: LedgerCase,
  taken: 'pendingArrival' | 'reserved',
): Verdict<UsableFacts> {
  const { vacancy, overstaffing, usable, pendingArrival, reserved } = staffing;
  if (vacancy === undefined || usable === undefined) return undetermined('approved', 'inPost');
  if (overstaffing !== 0) return notApplicable;
  const pending = pendingArrival ?? 0;
  const facts = { township: name, ledger, vacancy, pending, reserved: reserved ?? 0, usable };
  const isOver = pending > vacancy;
  if (taken === 'pendingArrival') return isOver ? breached(taken, facts) : met;
  if (isOver) return notApplicable;
  return usable < 0 ? breached(taken, facts) : met;
}
