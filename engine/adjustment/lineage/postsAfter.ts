import type { Baseline, EnforcementStaff, LeadershipPosts } from '../../model/baseline.ts';
import type { Ledger, MemoPosts, QuotaKind, TownshipPosts } from '../../model/ledger.ts';
import type { EveryMember } from './everyMember.ts';
import { heirOf, isContinued, type Part, type Succession } from './succession.ts';
import { alike, largest, summed, summedStated, type FigureOf } from './sums.ts';

/**
 * What becomes of a figure of a ledger: a sum by one of the shares, blank where a part is blank or
 * over what is stated; the largest; all to the heir; nothing, for it belongs to the old borders.
 */
type Treatment = 'posts' | 'people' | 'postsStated' | 'peopleStated' | 'largest' | 'heir' | 'none';

/** Every column of the posts sheet. */
export const LEDGER_TREATMENT: Readonly<Record<Exclude<keyof Ledger, 'kind'>, Treatment>> = {
  approved: 'posts',
  leadership: 'largest',
  inPost: 'people',
  onDuty: 'peopleStated',
  lentOut: 'peopleStated',
  seconded: 'peopleStated',
  longSick: 'peopleStated',
  borrowed: 'peopleStated',
  pendingArrival: 'peopleStated',
  expectedExits: 'peopleStated',
  reserved: 'postsStated',
  fromCounty: 'postsStated',
  toCounty: 'postsStated',
  heldOnOther: 'peopleStated',
  // The rows of 机动编制 cannot be divided and go to the heir; their sum goes with them.
  loans: 'heir',
  recovered: 'postsStated',
  floor: 'none',
  ceiling: 'none',
  requested: 'postsStated',
};

const MEMO_TREATMENT: Readonly<Record<keyof MemoPosts, Treatment>> = {
  workersApproved: 'postsStated',
  workersInPost: 'peopleStated',
  politicalLegalApproved: 'postsStated',
  politicalLegalInPost: 'peopleStated',
  fullyFunded: 'postsStated',
  partlyFunded: 'postsStated',
  selfFunded: 'postsStated',
  offQuota: 'peopleStated',
};

/** Posts, leaders and officers by code after the handovers; both ledgers keep their sums. */
export function postsAfter(
  baseline: Baseline,
  succession: Succession,
): Pick<Baseline, 'posts' | 'leadership' | 'enforcement'> {
  const { parts, heirs } = succession;
  const after = <T>(
    record: Readonly<Record<string, T>>,
    make: (parts: readonly Part[], code: string) => T,
  ): Readonly<Record<string, T>> => {
    const made = [...parts].flatMap(([code, own]): readonly (readonly [string, T])[] => {
      const kept = isContinued(own) ? record[own[0]?.from.code ?? ''] : make(own, code);
      return kept === undefined ? [] : [[code, kept]];
    });
    const untouched = Object.entries(record).filter(([code]) => !heirs.has(code));
    return { ...Object.fromEntries(untouched), ...Object.fromEntries(made) };
  };
  return {
    posts: after(baseline.posts, (own, code) =>
      postsOf(baseline.posts, own, (from) => heirOf(succession, from) === code),
    ),
    leadership: after(baseline.leadership, (own) => leadersOf(baseline.leadership, own)),
    enforcement: after(baseline.enforcement, (own) => officersOf(baseline.enforcement, own)),
  };
}

function postsOf(
  posts: Baseline['posts'],
  parts: readonly Part[],
  isInherited: (code: string) => boolean,
): TownshipPosts {
  const inherited = parts.filter(({ from }) => isInherited(from.code));
  const ledger = <K extends QuotaKind>(kind: K): Ledger<K> => ({
    kind,
    ...figures(LEDGER_TREATMENT, { parts, inherited, of: (from) => posts[from]?.[kind] }),
  });
  return {
    administrative: ledger('administrative'),
    publicInstitution: ledger('publicInstitution'),
    memo: figures(MEMO_TREATMENT, { parts, inherited, of: (from) => posts[from]?.memo }),
  };
}

/** Every figure by its treatment; blank ones are left out. */
function figures<K extends string>(
  treatments: Readonly<Record<K, Treatment>>,
  on: {
    readonly parts: readonly Part[];
    /** Those of the parts whose indivisible things come here. */
    readonly inherited: readonly Part[];
    readonly of: (code: string) => Readonly<{ [F in K]?: number | undefined }> | undefined;
  },
): Readonly<{ [F in K]?: number }> {
  const treated = (field: K): number | undefined => {
    const figureOf: FigureOf = (code) => on.of(code)?.[field];
    switch (treatments[field]) {
      case 'posts':
        return summed(on.parts, 'sharePosts', figureOf);
      case 'people':
        return summed(on.parts, 'sharePeople', figureOf);
      case 'postsStated':
        return summedStated(on.parts, 'sharePosts', figureOf);
      case 'peopleStated':
        return summedStated(on.parts, 'sharePeople', figureOf);
      case 'largest':
        return largest(on.parts, figureOf);
      case 'heir':
        return summedStated(on.inherited.map(undivided), 'sharePosts', figureOf);
      case 'none':
        return undefined;
    }
  };
  const entries = (Object.keys(treatments) as K[])
    .map((field) => [field, treated(field)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Readonly<{ [F in K]?: number }>;
}

const undivided = ({ from }: Part): Part => ({
  ...{ from, at: 0 },
  shares: { sharePosts: [1], sharePeople: [1] },
});

/** One set of leadership posts, the largest; leaders in post are added up. */
function leadersOf(
  leadership: Baseline['leadership'],
  parts: readonly Part[],
): EveryMember<LeadershipPosts> {
  const of = (field: keyof LeadershipPosts) => (code: string) => leadership[code]?.[field];
  return {
    principalApproved: largest(parts, of('principalApproved')),
    principalFilled: summed(parts, 'sharePeople', of('principalFilled')),
    deputyApproved: largest(parts, of('deputyApproved')),
    deputyFilled: summed(parts, 'sharePeople', of('deputyFilled')),
  };
}

/** People are added up; who heads the office is settled anew unless all parts have it alike. */
function officersOf(
  enforcement: Baseline['enforcement'],
  parts: readonly Part[],
): EveryMember<EnforcementStaff> {
  type Count = Exclude<keyof EnforcementStaff, 'headConcurrent' | 'headAmongOfficers'>;
  const sum = (field: Count) => summed(parts, 'sharePeople', (code) => enforcement[code]?.[field]);
  return {
    officers: sum('officers'),
    civilServants: sum('civilServants'),
    certified: sum('certified'),
    auxiliaries: sum('auxiliaries'),
    coLocated: sum('coLocated'),
    headConcurrent: alike(parts, (code) => enforcement[code]?.headConcurrent),
    headAmongOfficers: alike(parts, (code) => enforcement[code]?.headAmongOfficers),
  };
}
