import { daysBetween, type IsoDate } from '../base/date.ts';
import {
  MOBILE_USES,
  type LoanProposal,
  type LoanStanding,
  type MobileLoan,
  type MobilePool,
  type MobileUse,
} from '../model/mobile.ts';
import type { Policy } from '../policy/policy.ts';
import { isOutOfPool, loanState } from './loanState.ts';
import type { PoolInput } from './poolInput.ts';
import { proposeLoans } from './proposeLoans.ts';

/**
 * The mobile pool (机动编制) of one ledger: what is out, what is left by use, and the order in which
 * requests might be served.
 *
 * A loan whose last day is over stays out until an evaluation recalls or converts it: the people
 * are still there. A converted loan leaves M for the borrower's approved posts. What is approved and
 * yet to begin is not lent twice.
 */
export function lend(input: PoolInput): MobilePool {
  const { kind, baseline, policy } = input;
  const stated =
    kind === 'administrative'
      ? policy.quota.mobileAdministrative
      : policy.quota.mobilePublicInstitution;
  const reserves =
    kind === 'administrative'
      ? policy.adjustment.reserveAdministrative
      : policy.adjustment.reservePublicInstitution;
  const loans = (baseline.loans ?? [])
    .filter((loan) => loan.kind === kind)
    .map((loan) => standingOf(loan, baseline.asOf, reminders(policy)));
  const converted = loans
    .filter(({ state }) => state === 'converted')
    .reduce((sum, { loan }) => sum + (loan.approved ?? 0), 0);
  const pool = stated === undefined ? undefined : stated - converted;
  const uses = MOBILE_USES.map((use) => {
    const reserve = reserves[use] ?? 0;
    const { out, toCome } = heldOf(loans.filter(({ loan }) => loan.use === use));
    return { use, reserve, out, toCome, left: Math.max(0, reserve - out - toCome) };
  });
  const unlisted = unlistedOut(input);
  const held = heldOf(loans);
  const out = held.out + unlisted;
  const balance = pool === undefined ? undefined : pool - out;
  const taken = uses.reduce((sum, one) => sum + Math.max(one.reserve, one.out + one.toCome), 0);
  const unreserved = pool === undefined ? undefined : Math.max(0, pool - taken - unlisted);
  const proposals =
    unreserved === undefined || balance === undefined
      ? []
      : proposeLoans(input, { loans, unreserved, left: uses, balance: balance - held.toCome });
  return {
    ...{ kind, pool, converted, out, balance, toCome: held.toCome, unreserved, loans, proposals },
    uses: uses.map((one) => ({ ...one, ...askedFor(one.use, loans, proposals) })),
    differences: differencesOf(input, loans),
  };
}

/** Posts that loans turned into basic posts, by township code. */
export function convertedPosts({ loans }: MobilePool): ReadonlyMap<string, number> {
  const posts = new Map<string, number>();
  for (const { loan, state } of loans)
    if (state === 'converted')
      posts.set(loan.township, (posts.get(loan.township) ?? 0) + (loan.approved ?? 0));
  return posts;
}

const reminders = ({ adjustment }: Policy): readonly number[] =>
  Object.values(adjustment.reminderDays)
    .flatMap((days) => days ?? [])
    .sort((a, b) => a - b);

function standingOf(loan: MobileLoan, asOf: IsoDate, ahead: readonly number[]): LoanStanding {
  const state = loanState(loan, asOf);
  const isOut = isOutOfPool(state);
  const daysLeft = isOut && loan.until !== undefined ? daysBetween(asOf, loan.until) : undefined;
  return {
    loan,
    state,
    out: isOut ? (loan.approved ?? 0) : 0,
    daysLeft,
    reminder:
      state === 'out' && daysLeft !== undefined
        ? ahead.find((days) => daysLeft <= days)
        : undefined,
  };
}

/** Posts out of the pool, and what loans yet to begin add to them on the day when most are out. */
function heldOf(loans: readonly LoanStanding[]): Pick<MobilePool, 'out' | 'toCome'> {
  const out = loans.reduce((sum, one) => sum + one.out, 0);
  const toBegin = loans.filter(({ state }) => state === 'toCome');
  const most = toBegin.reduce((highest, { loan: { from } }) => {
    const onDay = from === undefined ? out : outOn(loans, from);
    return Math.max(highest, onDay);
  }, out);
  return { out, toCome: most - out };
}

/** Posts out on a day ahead; what is converted until then has left M, so it is gone from the pool. */
const outOn = (loans: readonly LoanStanding[], day: IsoDate): number =>
  loans.reduce((sum, { loan, state }) => {
    const then = loanState(loan, day);
    const isGone = isOutOfPool(then) || (then === 'converted' && state !== 'converted');
    return isGone ? sum + (loan.approved ?? 0) : sum;
  }, 0);

/** Posts on loan as the posts sheet has them, where there are no rows: their use is not known. */
const unlistedOut = ({ kind, baseline }: PoolInput): number =>
  baseline.loans === undefined
    ? baseline.townships.reduce(
        (sum, { code }) => sum + (baseline.posts[code]?.[kind].loans ?? 0),
        0,
      )
    : 0;

function askedFor(
  use: MobileUse,
  loans: readonly LoanStanding[],
  proposals: readonly LoanProposal[],
): { readonly requested: number; readonly granted: number } {
  return {
    requested: loans
      .filter(({ loan, state }) => loan.use === use && state === 'requested')
      .reduce((sum, { loan }) => sum + (loan.requested ?? 0), 0),
    granted: proposals
      .filter(({ loan }) => loan.use === use)
      .reduce((sum, { granted }) => sum + granted, 0),
  };
}

/** Where the posts sheet has the column 机动编制周转使用 and the rows say something else. */
function differencesOf(
  { kind, baseline }: PoolInput,
  loans: readonly LoanStanding[],
): MobilePool['differences'] {
  if (baseline.loans === undefined) return [];
  return baseline.townships.flatMap(({ code }) => {
    const sheet = baseline.posts[code]?.[kind].loans;
    const rows = loans
      .filter(({ loan }) => loan.township === code)
      .reduce((sum, { out }) => sum + out, 0);
    return sheet === undefined || sheet === rows ? [] : [{ township: code, sheet, rows }];
  });
}
