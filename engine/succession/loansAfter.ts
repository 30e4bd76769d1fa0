import { isOutOfPool, loanState } from '../adjustment/loanState.ts';
import type { IsoDate } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import { QUOTA_KINDS, type Ledger, type TownshipPosts } from '../model/ledger.ts';
import type { MobileLoan } from '../model/mobile.ts';
import type { Plan } from '../model/plan.ts';

/** Posts still on loan, or to be lent; requests are cleared, what ended or was converted goes. */
export function loansAfter(
  loans: Baseline['loans'],
  { mobile }: Pick<Plan, 'mobile'>,
): Baseline['loans'] {
  const standing = QUOTA_KINDS.flatMap((kind) => mobile[kind].loans);
  const isLeft = new Set(['out', 'overdue', 'toCome']);
  return loans?.filter((loan) =>
    standing.some((one) => one.loan === loan && isLeft.has(one.state)),
  );
}

/**
 * The column 机动编制周转使用 of the posts sheet as the rows of 机动编制 have it on a day.
 *
 * Where there are no rows at all the column is all that is known, and stands.
 */
export function withLoansStated(
  posts: Baseline['posts'],
  loans: Baseline['loans'],
  asOf: IsoDate,
): Baseline['posts'] {
  if (loans === undefined) return posts;
  const out = outBy(loans, asOf);
  const stated = <K extends Ledger['kind']>(code: string, ledger: Ledger<K>): Ledger<K> =>
    ledger.loans === undefined
      ? ledger
      : { ...ledger, loans: out.get(`${code}/${ledger.kind}`) ?? 0 };
  return Object.fromEntries(
    Object.entries(posts).map(([code, held]): [string, TownshipPosts] => [
      code,
      {
        administrative: stated(code, held.administrative),
        publicInstitution: stated(code, held.publicInstitution),
        memo: held.memo,
      },
    ]),
  );
}

function outBy(loans: readonly MobileLoan[], asOf: IsoDate): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const loan of loans) {
    if (!isOutOfPool(loanState(loan, asOf))) continue;
    const key = `${loan.township}/${loan.kind}`;
    out.set(key, (out.get(key) ?? 0) + (loan.approved ?? 0));
  }
  return out;
}
