import type { Localized } from '../model/locale.ts';
import type { Place } from '../model/notice.ts';
import { USE_LABELS, type LoanStanding } from '../model/mobile.ts';
import type { CountyLedgerCase } from './cases.ts';

/** What the rules about single loans say of one. */
export interface LoanFacts {
  readonly township: string;
  readonly ledger: Localized;
  readonly use: Localized;
  readonly posts: number;
}

/** Whose loan it is, for what, and how many posts. */
export function loanFacts({ loan }: LoanStanding, of: CountyLedgerCase): LoanFacts {
  const township = of.baseline.townships.find(({ code }) => code === loan.township);
  return {
    township: township?.name ?? loan.township,
    ledger: of.ledger,
    use: USE_LABELS[loan.use],
    posts: loan.approved ?? 0,
  };
}

/** The row of the loan on its sheet. */
export const loanPlace = ({ loan }: LoanStanding, field: string): Place => ({
  township: loan.township,
  ledger: loan.kind,
  field: `loans.${field}`,
  cell: loan.cell,
});
