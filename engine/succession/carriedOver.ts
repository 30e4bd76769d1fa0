import { isWithin, yearOf, type IsoDate } from '../base/date.ts';
import type { Baseline, FormerTownship, PostsOfYear } from '../model/baseline.ts';
import type { Ledger, TownshipPosts } from '../model/ledger.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import { acrossBorders, type Bordered } from './borders.ts';
import { carriedRows, numberOf, type CarriedRow } from './carriedRow.ts';
import { changesAfter } from './changesAfter.ts';
import { loansAfter, withLoansStated } from './loansAfter.ts';
import { withoutOvertakenSplits } from './splitAfter.ts';

/** When the next round is: its cut-off date and the year it plans. */
export interface NextRound {
  readonly asOf: IsoDate;
  readonly planYear: number;
}

/** What a round leaves to the next: the numbers, and how they were reached. */
interface Ended {
  readonly baseline: Baseline;
  readonly plan: Pick<PlannedNumbers, 'ledgers' | 'mobile'>;
}

/** The county one round later, and the rows of 沿革 that came into force on the way. */
export type CarriedOver = Bordered;

/**
 * What is (现状) one round later: the county after the numbers of a report have become its posts
 * (`settled`), in the borders of the new cut-off date (`inNewBorders`).
 *
 * Nobody is hired and nobody leaves here; that is the forecast's, or the office's own.
 */
export function carriedOver(report: Ended, to: NextRound): CarriedOver {
  const { asOf, posts } = report.baseline;
  const { baseline, ...moved } = inNewBorders(settled(report, to), asOf);
  return {
    ...moved,
    baseline: { ...baseline, posts: withoutOvertakenSplits(baseline.posts, posts) },
  };
}

/**
 * The county on its new cut-off date, still in the borders of the round that ended.
 *
 * The decided number, else the draft, else the proposal becomes the current posts; where none of
 * them is there, the posts stay. What belongs to the round is cleared: decisions, requests, recalls,
 * posts over the county line, expected exits, moves of people that lie behind, totals that the old
 * sheets state. What belongs to the county stays: people, leaders, officers, posts on loan, reserved
 * posts. The ledger of changes gets the decided numbers that moved; the year before becomes a row of
 * the history.
 */
export function settled({ baseline, plan }: Ended, to: NextRound): Baseline {
  const rows = carriedRows(plan);
  const next = new Map(rows.map((row) => [`${row.township}/${row.kind}`, numberOf(row)]));
  const posts = Object.fromEntries(
    Object.entries(baseline.posts).map(([code, held]) => [code, postsAfter(held, code, next)]),
  );
  const loans = loansAfter(baseline.loans, plan);
  return {
    ...baseline,
    county: {
      ...baseline.county,
      planYear: to.planYear,
      status: 'draft',
      approvalNote: undefined,
      previousAsOf: baseline.asOf,
    },
    asOf: to.asOf,
    posts: withLoansStated(posts, loans, to.asOf),
    decisions: [],
    useRequests: undefined,
    changes: changesAfter(rows, baseline, to.asOf),
    loans,
    moves: baseline.moves?.filter(({ date }) => date > to.asOf),
    history: [...(baseline.history ?? []), ...historyOf(rows, baseline)],
    statedTotals: [],
    origins: {},
  };
}

/**
 * The county in the borders of its cut-off date: mergers, splits and renamings since the last one are
 * carried out, and townships whose last day is over go to `former` with what they still hold.
 */
export function inNewBorders(settledCounty: Baseline, after: IsoDate): CarriedOver {
  const { asOf } = settledCounty;
  const { baseline, ...moved } = acrossBorders(settledCounty, { after, until: asOf });
  const isLeft = ({ validUntil: until }: Baseline['townships'][number]): boolean =>
    !isWithin(asOf, { until });
  const gone = baseline.townships
    .filter(isLeft)
    .map((township): FormerTownship => ({ township, posts: baseline.posts[township.code] }));
  const former = [...(baseline.former ?? []), ...gone];
  const bordersAsOf = shownUntil(settledCounty, { after, carriedOut: moved.carriedOut });
  const townships = baseline.townships
    .filter((one) => !isLeft(one))
    .map((township, order) => ({ ...township, order }));
  return {
    ...moved,
    baseline: {
      ...baseline,
      county: { ...baseline.county, bordersAsOf },
      ...{ townships, former: former.length === 0 ? undefined : former },
    },
  };
}

/**
 * The day up to which the sheets show the rows of 沿革: the cut-off date, unless the last of them were
 * refused and are still to be put right.
 */
function shownUntil(
  { asOf, lineage = [] }: Baseline,
  { after, carriedOut }: Pick<Bordered, 'carriedOut'> & { readonly after: IsoDate },
): IsoDate {
  const done = carriedOut.reduce((last, { date = last }) => (date > last ? date : last), after);
  const isLeftOver = lineage.some(({ date }) => date !== undefined && date > done && date <= asOf);
  return isLeftOver ? done : asOf;
}

function postsAfter(
  held: TownshipPosts,
  code: string,
  next: ReadonlyMap<string, number | undefined>,
): TownshipPosts {
  const after = <K extends Ledger['kind']>(ledger: Ledger<K>): Ledger<K> => ({
    ...ledger,
    approved: next.get(`${code}/${ledger.kind}`) ?? ledger.approved,
    requested: undefined,
    recovered: undefined,
    expectedExits: undefined,
    fromCounty: undefined,
    toCounty: undefined,
  });
  return {
    administrative: after(held.administrative),
    publicInstitution: after(held.publicInstitution),
    memo: held.memo,
  };
}

/** The round as it ends, one row for each township and ledger. */
function historyOf(rows: readonly CarriedRow[], baseline: Baseline): readonly PostsOfYear[] {
  const year = baseline.county.planYear ?? yearOf(baseline.asOf);
  return rows.map((row) => ({
    year,
    township: row.township,
    kind: row.kind,
    approved: row.current,
    inPost: baseline.posts[row.township]?.[row.kind].inPost,
    proposal: row.proposal,
    decided: numberOf(row),
  }));
}
