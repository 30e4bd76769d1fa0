import { isWithin, yearOf, type IsoDate } from '../base/date.ts';
import type { Baseline, FormerTownship, PostsOfYear, QuotaChange } from '../model/baseline.ts';
import { QUOTA_KINDS, type Ledger, type TownshipPosts } from '../model/ledger.ts';
import type { LedgerRow, PlannedNumbers } from '../model/plan.ts';

/** When the next round is: its cut-off date and the year it plans. */
export interface NextRound {
  readonly asOf: IsoDate;
  readonly planYear: number;
}

/** A county and the numbers that its round ended with. */
interface Planned {
  readonly baseline: Baseline;
  readonly plan: Pick<PlannedNumbers, 'ledgers' | 'mobile'>;
}

/**
 * What is (现状) one round later: the county after the numbers of a report have become its posts.
 *
 * The decided number, else the draft, else the proposal becomes the current posts; where none of
 * them is there, the posts stay. What belongs to the round is cleared: decisions, requests, recalls,
 * posts over the county line, expected exits, moves of people that lie behind, totals that the old
 * sheets state. What belongs to the county stays: people, leaders, officers, posts on loan, reserved
 * posts. The ledger of changes gets one row for each number that moved, with its document where
 * there is one; the year before becomes a row of the history.
 *
 * Townships whose last day lies before the new cut-off date go to `former` with their posts.
 * Nobody is hired and nobody leaves here; that is the forecast's, or the office's own.
 */
export function carriedOver(report: Planned, to: NextRound): Baseline {
  const { baseline, plan } = report;
  const rows = QUOTA_KINDS.flatMap((kind) =>
    plan.ledgers[kind].rows.map((row) => ({ ...row, kind })),
  );
  const next = new Map(rows.map((row) => [`${row.township}/${row.kind}`, numberOf(row)]));
  const posts = Object.fromEntries(
    Object.entries(baseline.posts).map(([code, held]) => [code, postsAfter(held, code, next)]),
  );
  const isLeft = ({ validUntil: until }: Baseline['townships'][number]): boolean =>
    !isWithin(to.asOf, { until });
  const gone = baseline.townships
    .filter(isLeft)
    .map((township): FormerTownship => ({ township, posts: posts[township.code] }));
  const former = [...(baseline.former ?? []), ...gone];
  return {
    ...baseline,
    county: { ...baseline.county, planYear: to.planYear, status: 'draft' },
    asOf: to.asOf,
    townships: baseline.townships
      .filter((one) => !isLeft(one))
      .map((township, order) => ({ ...township, order })),
    former: former.length === 0 ? undefined : former,
    posts,
    decisions: [],
    useRequests: undefined,
    changes: baseline.changes && [...baseline.changes, ...changesOf(rows, baseline)],
    loans: loansAfter(report),
    moves: baseline.moves?.filter(({ date }) => date > to.asOf),
    history: [...(baseline.history ?? []), ...historyOf(rows, baseline)],
    statedTotals: [],
    origins: {},
  };
}

/** Posts still on loan, or to be lent; requests are cleared, what ended or was converted goes. */
function loansAfter({ baseline, plan }: Planned): Baseline['loans'] {
  const standing = QUOTA_KINDS.flatMap((kind) => plan.mobile[kind].loans);
  const isLeft = new Set(['out', 'overdue', 'toCome']);
  return baseline.loans?.filter((loan) =>
    standing.some((one) => one.loan === loan && isLeft.has(one.state)),
  );
}

type Row = LedgerRow & Pick<PostsOfYear, 'kind'>;

/** The number that a round ends with: decided, else drafted, else proposed, else the present one. */
const numberOf = ({ decided, draft, proposal, current }: LedgerRow): number | undefined =>
  decided ?? draft ?? proposal ?? current;

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

/** One row of the ledger of changes for each number that moved. */
const changesOf = (rows: readonly Row[], baseline: Baseline): readonly QuotaChange[] =>
  rows.flatMap((row) => {
    const { township, kind, current: from, document, decidedOn } = row;
    const to = numberOf(row);
    if (from === undefined || to === undefined || from === to) return [];
    const date = decidedOn ?? baseline.asOf;
    const matter = '年度核定';
    return [
      { date, document, matter, township, kind, from, to, change: to - from, opening: false },
    ];
  });

/** The round as it ends, one row for each township and ledger. */
function historyOf(rows: readonly Row[], baseline: Baseline): readonly PostsOfYear[] {
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
