import type { IsoDate } from '../base/date.ts';
import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { ForecastYear, YearFlow } from '../model/forecast.ts';
import { QUOTA_KINDS, type Ledger, type TownshipPosts } from '../model/ledger.ts';
import type { Finding } from '../model/notice.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import type { Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { inNewBorders, settled } from '../succession/carriedOver.ts';
import { withLoansStated } from '../succession/loansAfter.ts';
import { withFigures, yearsLater, type FigureAt } from './figures.ts';
import {
  figureOfParts,
  ITSELF,
  officersOwedAfter,
  owedAfter,
  partsAfter,
  type Parts,
} from './heirs.ts';
import { notDecomposed } from './notDecomposed.ts';
import { officersAfter, type OfficersOwed } from './officers.ts';
import { expectedLeaving, frozenKinds, hired, type Leaving, type StaffYear } from './people.ts';
import { renewed } from './renewals.ts';

/** What a year brings that nobody in the office decides. */
export interface Course {
  readonly figureAt: FigureAt;
  /** People who leave, where it is not simply those who are expected to. */
  readonly leaving?: ((year: StaffYear, expected: Leaving, policy: Policy) => Leaving) | undefined;
  /** What else is different for a township from that year on, such as a task. */
  readonly changed?: ((township: Township, year: number) => Township) | undefined;
}

/** The county on one day of the way, and the parts of people that are still to leave. */
export interface OnTheWay extends Pick<ForecastYear<unknown>, 'flows' | 'borders' | 'renewals'> {
  readonly baseline: Baseline;
  readonly owed: ReadonlyMap<string, number>;
  readonly officersOwed: ReadonlyMap<string, OfficersOwed>;
  /** What each township consists of, in townships of the present: their figures move apart. */
  readonly parts: Parts;
  /** What the borders of the year leave to be settled, and rows of 沿革 that were refused. */
  readonly findings: readonly Finding[];
  /** Whether no year has passed yet. */
  readonly isPresent: boolean;
}

/** The present, before the first year. */
export const present = (baseline: Baseline): OnTheWay => ({
  baseline,
  owed: new Map(),
  officersOwed: new Map(),
  parts: ITSELF,
  ...{ flows: [], borders: [], renewals: [], findings: [] },
  isPresent: true,
});

/**
 * The county one year later: planned numbers become posts, people leave and come in the borders of
 * the year, mergers and splits of the year come into force, figures move.
 *
 * Whoever is stated as an expected exit on the posts sheet leaves in the first year; after that the
 * list and the rate say who does. Those approved to come arrive; hires go up to the new quota.
 * Documents and budgets of years to come are not known, so the ledger of changes, the real-name
 * export, the split by funding and the posts of each institution end with the present, and letters
 * that run out are renewed.
 */
export function yearAfter(
  state: OnTheWay,
  planned: { readonly plan: PlannedNumbers },
  to: { readonly asOf: IsoDate; readonly policy: Policy; readonly course: Course },
): OnTheWay {
  const { asOf: after, county } = state.baseline;
  const { asOf, policy, course } = to;
  const planYear = (county.planYear ?? yearOf(after)) + 1;
  const own = settled({ baseline: state.baseline, plan: planned.plan }, { asOf, planYear });
  const owed = new Map(state.owed);
  const { posts, flows } = peopleMoved(own.posts, { state, owed, to });
  const officers = officersOf(own, flows, { state, policy });
  const { powers, renewals } = renewed(own, { after, until: asOf });
  const {
    baseline: bordered,
    carriedOut: borders,
    findings,
  } = inNewBorders(
    {
      ...own,
      ...{ posts, powers, institutions: notDecomposed(own.institutions) },
      enforcement: officers.enforcement,
      loans: own.loans?.filter(
        ({ until, evaluation }) => until === undefined || until >= asOf || evaluation === 'convert',
      ),
      ...{ changes: undefined, realNames: undefined },
    },
    after,
  );
  const left = owedAfter(owed, borders);
  const parts = partsAfter(state.parts, borders);
  return {
    baseline: {
      ...bordered,
      townships: figuresMoved(bordered.townships, { year: yearOf(asOf), course, parts }),
      posts: withExpectedExits(withLoansStated(bordered.posts, bordered.loans, asOf), {
        ...{ before: asOf, owed: left, moves: bordered.moves, policy },
      }),
    },
    owed: left,
    officersOwed: officersOwedAfter(officers.owed, borders),
    ...{ parts, flows, borders, renewals, findings },
    isPresent: false,
  };
}

function figuresMoved(
  townships: readonly Township[],
  of: { readonly year: number; readonly course: Course; readonly parts: Parts },
): readonly Township[] {
  const { course, year } = of;
  const moved = withFigures(townships, year, figureOfParts(course.figureAt, of.parts));
  return course.changed ? moved.map((one) => course.changed?.(one, year) ?? one) : moved;
}

/** People of every township and ledger over the year; budgets of the year to come are not known. */
function peopleMoved(
  settledPosts: Baseline['posts'],
  of: YearOnTheWay,
): { readonly posts: Baseline['posts']; readonly flows: readonly YearFlow[] } {
  const staff = Object.entries(settledPosts).flatMap(([code, held]) =>
    QUOTA_KINDS.flatMap((kind) => staffLeft(held[kind], code, of) ?? []),
  );
  const { policy } = of.to;
  const { moves } = of.state.baseline;
  const frozen = frozenKinds(staff, policy);
  const flows = staff.map(({ year, exits, arrivals, after, approved }): YearFlow => {
    const { township, kind, people: before } = year;
    const left = { exits, after, approved, isFrozen: frozen.has(kind) };
    const hires = hired(year, left, { moves, policy });
    return { township, kind, before, exits, arrivals, hires, after: after + hires };
  });
  const people = new Map(flows.map((one) => [`${one.township}/${one.kind}`, one.after]));
  const after = <K extends Ledger['kind']>(code: string, ledger: Ledger<K>): Ledger<K> => {
    const inPost = people.get(`${code}/${ledger.kind}`);
    if (inPost === undefined) return ledger;
    return { ...ledger, inPost, onDuty: undefined, pendingArrival: 0 };
  };
  const posts = Object.entries(settledPosts).map(([code, held]): [string, TownshipPosts] => [
    code,
    {
      administrative: after(code, held.administrative),
      publicInstitution: after(code, held.publicInstitution),
      memo: {
        ...held.memo,
        ...{ fullyFunded: undefined, partlyFunded: undefined, selfFunded: undefined },
      },
    },
  ]);
  return { posts: Object.fromEntries(posts), flows };
}

/** What people move by over a year; exits that are still owed are noted in `owed`. */
interface YearOnTheWay {
  readonly state: OnTheWay;
  readonly owed: Map<string, number>;
  readonly to: { readonly asOf: IsoDate; readonly policy: Policy; readonly course: Course };
}

/** One township and ledger once exits and arrivals of the year are over, before anybody is hired. */
interface StaffLeft extends Pick<YearFlow, 'kind' | 'exits' | 'arrivals' | 'after'> {
  readonly year: StaffYear;
  readonly approved: number | undefined;
}

/** Nothing where nobody knows who is in post. */
function staffLeft(ledger: Ledger, code: string, of: YearOnTheWay): StaffLeft | undefined {
  const { state, owed, to } = of;
  const { inPost: people, kind, approved, pendingArrival: arrivals = 0 } = ledger;
  if (people === undefined) return undefined;
  const key = `${code}/${kind}`;
  const year: StaffYear = {
    township: code,
    kind,
    people,
    owed: owed.get(key) ?? 0,
    after: state.baseline.asOf,
    until: to.asOf,
  };
  const stated = state.isPresent ? statedExits(state.baseline, year) : undefined;
  const expected = stated ?? expectedLeaving(year, state.baseline.moves, to.policy);
  const { exits, owed: still } = to.course.leaving?.(year, expected, to.policy) ?? expected;
  owed.set(key, still);
  return { year, kind, exits, arrivals, after: people - exits + arrivals, approved };
}

/** 预计减员 of the posts sheet: it speaks of the first year. */
function statedExits({ posts }: Baseline, year: StaffYear): Leaving | undefined {
  const stated = posts[year.township]?.[year.kind].expectedExits;
  if (stated === undefined) return undefined;
  return { exits: Math.min(stated, year.people), owed: year.owed, basis: 'stated' };
}

function officersOf(
  { enforcement }: Baseline,
  flows: readonly YearFlow[],
  { state, policy }: { readonly state: OnTheWay; readonly policy: Policy },
): { readonly enforcement: Baseline['enforcement']; readonly owed: OnTheWay['officersOwed'] } {
  const owed = new Map(state.officersOwed);
  const after = Object.entries(enforcement).map(([code, staff]) => {
    const own = flows.filter(({ township }) => township === code);
    const moved = officersAfter(staff, own, { owed: owed.get(code) ?? {}, policy });
    owed.set(code, moved.owed);
    return [code, moved.staff] as const;
  });
  return { enforcement: Object.fromEntries(after), owed };
}

/** The posts with the exits that the next year is expected to bring, which its plan counts on. */
function withExpectedExits(
  posts: Readonly<Record<string, TownshipPosts>>,
  of: {
    readonly before: IsoDate;
    readonly owed: ReadonlyMap<string, number>;
    readonly moves: Baseline['moves'];
    readonly policy: Policy;
  },
): Readonly<Record<string, TownshipPosts>> {
  const until = yearsLater(of.before, 1);
  const expected = <K extends Ledger['kind']>(township: string, ledger: Ledger<K>): Ledger<K> => {
    const { inPost: people, kind } = ledger;
    if (people === undefined) return ledger;
    const owed = of.owed.get(`${township}/${kind}`) ?? 0;
    const year = { township, kind, people, owed, after: of.before, until };
    return { ...ledger, expectedExits: expectedLeaving(year, of.moves, of.policy).exits };
  };
  return Object.fromEntries(
    Object.entries(posts).map(([code, held]) => [
      code,
      {
        administrative: expected(code, held.administrative),
        publicInstitution: expected(code, held.publicInstitution),
        memo: held.memo,
      },
    ]),
  );
}
