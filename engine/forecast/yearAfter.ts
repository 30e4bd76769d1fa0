import type { IsoDate } from '../base/date.ts';
import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { YearFlow } from '../model/forecast.ts';
import { type Ledger, type TownshipPosts } from '../model/ledger.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import type { Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { carriedOver } from '../succession/carriedOver.ts';
import { withFigures, yearsLater, type FigureAt } from './figures.ts';
import { officersAfter, type OfficersOwed } from './officers.ts';
import { expectedLeaving, hired, type Leaving, type StaffYear } from './people.ts';

/** What a year brings that nobody in the office decides. */
export interface Course {
  readonly figureAt: FigureAt;
  /** People who leave, where it is not simply those who are expected to. */
  readonly leaving?: ((year: StaffYear, expected: Leaving, policy: Policy) => Leaving) | undefined;
  /** What else is different for a township from that year on, such as a task. */
  readonly changed?: ((township: Township, year: number) => Township) | undefined;
}

/** The county on one day of the way, and the parts of people that are still to leave. */
export interface OnTheWay {
  readonly baseline: Baseline;
  readonly owed: ReadonlyMap<string, number>;
  readonly officersOwed: ReadonlyMap<string, OfficersOwed>;
  readonly flows: readonly YearFlow[];
  /** Whether no year has passed yet. */
  readonly isPresent: boolean;
}

/** The present, before the first year. */
export const present = (baseline: Baseline): OnTheWay => ({
  baseline,
  owed: new Map(),
  officersOwed: new Map(),
  flows: [],
  isPresent: true,
});

/**
 * The county one year later: planned numbers become posts, figures move, people leave and come.
 *
 * Whoever is stated as an expected exit on the posts sheet leaves in the first year; after that the
 * list and the rate say who does. Those approved to come arrive; hires go up to the new quota.
 * Documents and budgets of years to come are not known, so the ledger of changes, the real-name
 * export and the split by funding end with the present.
 */
export function yearAfter(
  state: OnTheWay,
  planned: { readonly plan: PlannedNumbers },
  to: { readonly asOf: IsoDate; readonly policy: Policy; readonly course: Course },
): OnTheWay {
  const before = state.baseline;
  const { asOf, policy, course } = to;
  const year = yearOf(asOf);
  const planYear = (before.county.planYear ?? yearOf(before.asOf)) + 1;
  const carried = carriedOver({ baseline: before, plan: planned.plan }, { asOf, planYear });
  const owed = new Map(state.owed);
  const flows: YearFlow[] = [];
  const posts: Record<string, TownshipPosts> = {};
  for (const [code, held] of Object.entries(carried.posts)) {
    const after = <K extends Ledger['kind']>(ledger: Ledger<K>): Ledger<K> => {
      const moved = staffAfter(ledger, { code, state, owed, to });
      if (moved === undefined) return ledger;
      flows.push(moved);
      return { ...ledger, inPost: moved.after, onDuty: undefined, pendingArrival: 0 };
    };
    posts[code] = {
      administrative: after(held.administrative),
      publicInstitution: after(held.publicInstitution),
      memo: {
        ...held.memo,
        fullyFunded: undefined,
        partlyFunded: undefined,
        selfFunded: undefined,
      },
    };
  }
  const officers = officersOf(carried, flows, { state, policy });
  const townships = withFigures(carried.townships, year, course.figureAt);
  const baseline: Baseline = {
    ...carried,
    townships: course.changed
      ? townships.map((one) => course.changed?.(one, year) ?? one)
      : townships,
    posts: withExpectedExits(posts, { before: asOf, owed, moves: carried.moves, policy }),
    enforcement: officers.enforcement,
    loans: carried.loans?.filter(
      ({ until, evaluation }) => until === undefined || until >= asOf || evaluation === 'convert',
    ),
    changes: undefined,
    realNames: undefined,
  };
  return { baseline, owed, officersOwed: officers.owed, flows, isPresent: false };
}

/** One township and ledger over the year; nothing where nobody knows who is in post. */
function staffAfter(
  ledger: Ledger,
  of: {
    readonly code: string;
    readonly state: OnTheWay;
    readonly owed: Map<string, number>;
    readonly to: { readonly asOf: IsoDate; readonly policy: Policy; readonly course: Course };
  },
): YearFlow | undefined {
  const { code, state, owed, to } = of;
  const { inPost: people, kind, pendingArrival: arrivals = 0 } = ledger;
  if (people === undefined) return undefined;
  const key = `${code}/${kind}`;
  const { moves } = state.baseline;
  const year: StaffYear = {
    township: code,
    kind,
    people,
    owed: owed.get(key) ?? 0,
    after: state.baseline.asOf,
    until: to.asOf,
  };
  const stated = state.isPresent ? statedExits(state.baseline, year) : undefined;
  const expected = stated ?? expectedLeaving(year, moves, to.policy);
  const leaving = to.course.leaving?.(year, expected, to.policy) ?? expected;
  const { exits } = leaving;
  owed.set(key, leaving.owed);
  const left = { exits, after: people - exits + arrivals, approved: ledger.approved };
  const hires = hired(year, left, { moves, policy: to.policy });
  return {
    township: code,
    kind,
    before: people,
    exits,
    arrivals,
    hires,
    after: left.after + hires,
  };
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
