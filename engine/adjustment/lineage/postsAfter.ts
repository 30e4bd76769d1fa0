import type { Baseline, EnforcementStaff, LeadershipPosts } from '../../model/baseline.ts';
import {
  QUOTA_KINDS,
  type Ledger,
  type MemoPosts,
  type QuotaKind,
  type TownshipPosts,
} from '../../model/ledger.ts';
import type { Handover } from './handover.ts';
import { shareOut } from './shareOut.ts';

type Shares = 'sharePosts' | 'sharePeople';
type Figures = Readonly<Record<string, number | undefined>>;

/** What comes to one successor from one predecessor: whose figures, which shares, which place. */
interface Coming {
  readonly code: string;
  readonly at: number;
  readonly shares: Readonly<Record<Shares, readonly number[]>>;
}

const POSTS: readonly (keyof Ledger)[] = [
  'approved',
  'reserved',
  'fromCounty',
  'toCounty',
  'loans',
  'recovered',
];
const PEOPLE: readonly (keyof Ledger)[] = [
  'inPost',
  'onDuty',
  'lentOut',
  'seconded',
  'longSick',
  'borrowed',
  'pendingArrival',
  'expectedExits',
  'heldOnOther',
];
const MEMO: Readonly<Record<keyof MemoPosts, Shares>> = {
  workersApproved: 'sharePosts',
  workersInPost: 'sharePeople',
  politicalLegalApproved: 'sharePosts',
  politicalLegalInPost: 'sharePeople',
  fullyFunded: 'sharePosts',
  partlyFunded: 'sharePosts',
  selfFunded: 'sharePosts',
  offQuota: 'sharePeople',
};
const OFFICERS: readonly (keyof EnforcementStaff)[] = [
  'officers',
  'civilServants',
  'certified',
  'auxiliaries',
  'coLocated',
];

/** Posts, leaders and officers by code, after the handovers; both ledgers keep their sums. */
export function postsAfter(
  baseline: Baseline,
  handovers: readonly Handover[],
  successors: readonly string[],
): Pick<Baseline, 'posts' | 'leadership' | 'enforcement'> {
  const gone = new Set(handovers.map(({ predecessor }) => predecessor.code));
  const after = <T>(
    record: Readonly<Record<string, T>>,
    make: (coming: readonly Coming[]) => T,
  ): Readonly<Record<string, T>> => ({
    ...Object.fromEntries(Object.entries(record).filter(([code]) => !gone.has(code))),
    ...Object.fromEntries(
      successors.map((code) => [code, make(comingTo(code, { gone, handovers, record }))]),
    ),
  });
  return {
    posts: after(baseline.posts, (coming) => postsOf(coming, baseline.posts)),
    leadership: after(baseline.leadership, (coming) => leadersOf(coming, baseline.leadership)),
    enforcement: after(baseline.enforcement, (coming) => officersOf(coming, baseline.enforcement)),
  };
}

/** Its own figures, if it keeps them, and what every predecessor hands to it. */
function comingTo(
  code: string,
  of: {
    readonly gone: ReadonlySet<string>;
    readonly handovers: readonly Handover[];
    readonly record: Readonly<Record<string, unknown>>;
  },
): readonly Coming[] {
  const whole = { sharePosts: [1], sharePeople: [1] };
  const own = of.record[code] !== undefined && !of.gone.has(code);
  const handed = of.handovers.flatMap(({ predecessor, rows }) => {
    const shares = {
      sharePosts: rows.map(({ sharePosts = 0 }) => sharePosts),
      sharePeople: rows.map(({ sharePeople = 0 }) => sharePeople),
    };
    return rows.flatMap((row, at): Coming[] =>
      row.successor === code ? [{ code: predecessor.code, at, shares }] : [],
    );
  });
  return own ? [{ code, at: 0, shares: whole }, ...handed] : handed;
}

/** Σ of the parts of one field; absent where one of the parts is blank: blank is not zero. */
function summed(
  coming: readonly Coming[],
  share: Shares,
  figureOf: (code: string) => number | undefined,
): number | undefined {
  return coming.reduce<number | undefined>((sum, { code, at, shares }) => {
    const figure = figureOf(code);
    if (sum === undefined || figure === undefined) return undefined;
    return sum + (shareOut(figure, shares[share])[at] ?? 0);
  }, 0);
}

/** Σ of what is stated; absent only where nothing is: small columns are kept by few. */
function summedStated(
  coming: readonly Coming[],
  share: Shares,
  figureOf: (code: string) => number | undefined,
): number | undefined {
  const stated = coming.filter(({ code }) => figureOf(code) !== undefined);
  return stated.length === 0 ? undefined : summed(stated, share, figureOf);
}

function postsOf(coming: readonly Coming[], posts: Baseline['posts']): TownshipPosts {
  const ledger = (kind: QuotaKind): Figures => {
    const figure = (field: keyof Ledger) => (code: string) =>
      (posts[code]?.[kind] as Figures | undefined)?.[field];
    const add = (field: keyof Ledger, share: Shares): number | undefined =>
      field === 'approved' || field === 'inPost'
        ? summed(coming, share, figure(field))
        : summedStated(coming, share, figure(field));
    return compact([
      ...POSTS.map((field) => [field, add(field, 'sharePosts')] as const),
      ...PEOPLE.map((field) => [field, add(field, 'sharePeople')] as const),
      ['leadership', largest(coming.map(({ code }) => figure('leadership')(code)))],
    ]);
  };
  const memo = compact(
    Object.entries(MEMO).map(([field, share]) => [
      field,
      summedStated(coming, share, (code) => (posts[code]?.memo as Figures | undefined)?.[field]),
    ]),
  );
  const [administrative, publicInstitution] = QUOTA_KINDS.map(ledger);
  return {
    administrative: { kind: 'administrative', ...administrative },
    publicInstitution: { kind: 'publicInstitution', ...publicInstitution },
    memo,
  };
}

/** One set of leadership posts, the largest; leaders in post are added up. */
function leadersOf(coming: readonly Coming[], leadership: Baseline['leadership']): LeadershipPosts {
  const of = (field: keyof LeadershipPosts) => (code: string) => leadership[code]?.[field];
  const most = (field: keyof LeadershipPosts): number | undefined =>
    largest(coming.map(({ code }) => of(field)(code)));
  return compact([
    ['principalApproved', most('principalApproved')],
    ['principalFilled', summed(coming, 'sharePeople', of('principalFilled'))],
    ['deputyApproved', most('deputyApproved')],
    ['deputyFilled', summed(coming, 'sharePeople', of('deputyFilled'))],
  ]);
}

function officersOf(
  coming: readonly Coming[],
  enforcement: Baseline['enforcement'],
): EnforcementStaff {
  const heads = coming.map(({ code }) => enforcement[code]?.headConcurrent);
  return {
    ...compact(
      OFFICERS.map((field) => [
        field,
        summed(
          coming,
          'sharePeople',
          (code) => (enforcement[code] as Figures | undefined)?.[field],
        ),
      ]),
    ),
    // Who heads the office is settled anew unless all of them had it alike.
    ...(heads.every((one) => one === heads[0]) && heads[0] !== undefined
      ? { headConcurrent: heads[0] }
      : {}),
  };
}

function largest(values: readonly (number | undefined)[]): number | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.length === 0 ? undefined : Math.max(...stated);
}

const compact = (entries: readonly (readonly [string, number | undefined])[]): Figures =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));
