import type {
  CutReason,
  LoanProposal,
  LoanStanding,
  MobileLoan,
  MobileUse,
} from '../model/mobile.ts';
import { MOBILE_USES } from '../model/mobile.ts';
import type { PoolInput } from './poolInput.ts';

/** What there is to lend. */
interface Stock {
  readonly loans: readonly LoanStanding[];
  readonly unreserved: number;
  readonly left: readonly { readonly use: MobileUse; readonly left: number }[];
  /** Pool less posts out and to come: no grant goes beyond it, whatever the reserves. */
  readonly balance: number;
}

/**
 * The order in which requests might be served, and how far the pool goes.
 *
 * 中心工作, then 阶段性, then 超负荷; inside a use by pressure, then by points, then by code. Each
 * takes from the reserve of its use first, then from what is unreserved. 超负荷 needs a pressure
 * above the threshold and gets at most the cap, posts already lent or approved for it included. The office
 * decides: this is an order, not a decision.
 */
export function proposeLoans(input: PoolInput, stock: Stock): readonly LoanProposal[] {
  const requests = stock.loans.filter(({ state }) => state === 'requested').map(({ loan }) => loan);
  if (requests.length === 0) return [];
  const pressures = pressuresOf(input);
  const points = new Map(input.workload.rows.map((row) => [row.township, row.points]));
  const ordered = requests
    .map((loan) => ({ loan, pressure: pressures.get(loan.township) }))
    .sort(
      (a, b) =>
        MOBILE_USES.indexOf(a.loan.use) - MOBILE_USES.indexOf(b.loan.use) ||
        (b.pressure ?? -1) - (a.pressure ?? -1) ||
        (points.get(b.loan.township) ?? 0) - (points.get(a.loan.township) ?? 0) ||
        (a.loan.township < b.loan.township ? -1 : Number(a.loan.township > b.loan.township)),
    );
  const left = new Map(stock.left.map((one) => [one.use, one.left]));
  const lent = lentForOverload(stock.loans);
  let { unreserved, balance } = stock;
  return ordered.map(({ loan, pressure }, index) => {
    const asked = loan.reviewed ?? loan.requested ?? 0;
    const limit = limitOf(loan, { pressure, lent: lent.get(loan.township) ?? 0, asked }, input);
    const reserve = left.get(loan.use) ?? 0;
    const granted = Math.min(limit.posts, reserve + unreserved, Math.max(0, balance));
    const fromReserve = Math.min(granted, reserve);
    left.set(loan.use, reserve - fromReserve);
    unreserved -= granted - fromReserve;
    balance -= granted;
    if (loan.use === 'overload') lent.set(loan.township, (lent.get(loan.township) ?? 0) + granted);
    const cut = granted === asked ? undefined : granted < limit.posts ? 'pool' : limit.cut;
    return { loan, rank: index + 1, asked, pressure, granted, fromReserve, cut };
  });
}

/** Points per person of each township, against the same of all that are measured. */
function pressuresOf({ workload, baseline, kind }: PoolInput): ReadonlyMap<string, number> {
  const measured = workload.rows.flatMap(({ township, points }) => {
    const people = baseline.posts[township]?.[kind].inPost;
    return people === undefined || people === 0 ? [] : [{ township, points, people }];
  });
  const total = measured.reduce(
    (sum, one) => ({ points: sum.points + one.points, people: sum.people + one.people }),
    { points: 0, people: 0 },
  );
  return new Map(
    measured.map(({ township, points, people }) => [
      township,
      (points * total.people) / (people * total.points),
    ]),
  );
}

function lentForOverload(loans: readonly LoanStanding[]): Map<string, number> {
  const lent = new Map<string, number>();
  for (const { loan, out, state } of loans) {
    const posts = state === 'toCome' ? (loan.approved ?? 0) : out;
    if (loan.use === 'overload' && posts > 0)
      lent.set(loan.township, (lent.get(loan.township) ?? 0) + posts);
  }
  return lent;
}

/** What a request may get at most by its use alone. */
function limitOf(
  { use }: MobileLoan,
  of: {
    readonly pressure: number | undefined;
    readonly lent: number;
    readonly asked: number;
  },
  { policy: { adjustment } }: PoolInput,
): { readonly posts: number; readonly cut?: CutReason } {
  const { pressure, lent, asked } = of;
  if (use !== 'overload') return { posts: asked };
  const { pressureThreshold, overloadCap } = adjustment;
  if (pressure === undefined || pressureThreshold === undefined)
    return { posts: 0, cut: 'noPressure' };
  if (pressure <= pressureThreshold) return { posts: 0, cut: 'threshold' };
  if (overloadCap === undefined) return { posts: asked };
  return { posts: Math.min(asked, Math.max(0, overloadCap - lent)), cut: 'cap' };
}
