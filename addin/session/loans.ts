import {
  isWithdrawal,
  type Baseline,
  type LoanProposal,
  type LoanStanding,
  type MobileLoan,
  type MobilePool,
} from '../../engine/index.ts';
import { keyOf, type Edits, type Post } from './edits.ts';

export type LoanState = LoanStanding['state'];
export type CutReason = NonNullable<LoanProposal['cut']>;

/** States in which posts are out, or will be. */
const RUNNING: ReadonlySet<LoanState> = new Set<LoanState>(['out', 'overdue', 'toCome']);
const ENDED: ReadonlySet<LoanState> = new Set<LoanState>(['recalled', 'converted']);

/** Posts on loan, first to expire first; those without a last day at the end. */
export const runningLoans = ({ loans }: MobilePool): readonly LoanStanding[] =>
  loans
    .filter(({ state }) => RUNNING.has(state))
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));

/** Posts that came back, or became the borrower's own. */
export const endedLoans = ({ loans }: MobilePool): readonly LoanStanding[] =>
  loans.filter(({ state }) => ENDED.has(state));

/** What a loan calls for: it is over, it will be soon, or it has no end. */
export type Expiry =
  | { readonly kind: 'overdue' | 'within' | 'later'; readonly days: number }
  | { readonly kind: 'open' };

/** How soon a loan ends, by the reminders that are set. */
export function expiryOf({ daysLeft, reminder }: LoanStanding): Expiry {
  if (daysLeft === undefined) return { kind: 'open' };
  if (daysLeft < 0) return { kind: 'overdue', days: -daysLeft };
  return reminder === undefined
    ? { kind: 'later', days: daysLeft }
    : { kind: 'within', days: reminder };
}

/** Loans by ledger and township. */
export function byBorrower(loans: readonly MobileLoan[]): Edits['loans'] {
  const keys = [...new Set(loans.map(keyOf))];
  return Object.fromEntries(keys.map((key) => [key, loans.filter((one) => keyOf(one) === key)]));
}

/** Loans and requests of a township in one ledger: the planner's changes, else the workbook's rows. */
export const loansOn = (
  post: Post,
  { loans = [] }: Baseline,
  edits: Edits,
): readonly MobileLoan[] =>
  edits.loans[keyOf(post)] ?? loans.filter((one) => keyOf(one) === keyOf(post));

/** The same list with one more, or with one in the place of another. */
export const withLoan = (
  loans: readonly MobileLoan[],
  loan: MobileLoan,
  former: MobileLoan | undefined,
): readonly MobileLoan[] =>
  former === undefined
    ? [...loans.filter((one) => !isWithdrawal(one)), loan]
    : loans.map((one) => (one === former ? loan : one));

/**
 * The same list without one row.
 *
 * Of the last row of a township that has rows in the workbook a row without posts is left, for an
 * empty list would let those hold again.
 *
 * @param own the workbook's rows of the township in that ledger
 * @param note what the row that is left says to whoever reads the record
 */
export function withoutLoan(
  loans: readonly MobileLoan[],
  gone: MobileLoan,
  { own, note }: { readonly own: readonly MobileLoan[]; readonly note: string },
): readonly MobileLoan[] {
  const left = loans.filter((one) => !isWithdrawal(one) && one !== gone);
  if (left.length > 0 || own.length === 0) return left;
  const { township, kind, use } = gone;
  return [{ township, kind, use, note }];
}
