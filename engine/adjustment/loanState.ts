import type { IsoDate } from '../base/date.ts';
import type { LoanState, MobileLoan } from '../model/mobile.ts';

/** Where a loan or request stands on a day. */
export function loanState(loan: MobileLoan, asOf: IsoDate): LoanState {
  const { approved, from, until, evaluation } = loan;
  if (approved === undefined) return 'requested';
  if (from !== undefined && from > asOf) return 'toCome';
  if (until !== undefined && until >= asOf) return 'out';
  if (evaluation === 'recall') return 'recalled';
  if (evaluation === 'convert') return 'converted';
  return until === undefined ? 'out' : 'overdue';
}

/** Whether posts of a loan in this state are out of the pool. */
export const isOutOfPool = (state: LoanState): boolean => state === 'out' || state === 'overdue';
