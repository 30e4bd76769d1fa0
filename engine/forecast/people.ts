import type { IsoDate } from '../base/date.ts';
import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { Baseline, StaffMove } from '../model/baseline.ts';
import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { Policy } from '../policy/policy.ts';

/** One township and ledger over one year, before anybody leaves. */
export interface StaffYear {
  readonly township: string;
  readonly kind: QuotaKind;
  /** In post at the start, people. */
  readonly people: number;
  /** The days of the year: after the first, up to and with the last. */
  readonly after: IsoDate;
  readonly until: IsoDate;
  /** Exits that earlier years are still owed, in millionths of a person. */
  readonly owed: number;
}

/** One person, in the whole units that expectations are kept in: sums of rates stay exact. */
export const PERSON = 1_000_000;

/** People expected to leave over a year, whole, and what the next year is owed. */
export interface Leaving {
  readonly exits: number;
  readonly owed: number;
  readonly basis: 'stated' | 'listed' | 'rate';
}

/**
 * People who are expected to leave: those listed, or the floor of the running expectation less
 * those who are gone.
 *
 * A list holds to the end of its last year; after it the rate does, unless the parameter says that
 * only the list counts. Nobody leaves by a rate that is pending.
 */
export function expectedLeaving(
  year: StaffYear,
  moves: Baseline['moves'],
  policy: Policy,
): Leaving {
  const { exitsBy, exitRate } = policy.forecast;
  const exits = (moves ?? []).filter(({ direction }) => direction === 'exit');
  const last = exits.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const isListed = exitsBy === 'listed' || (exitsBy === 'listedThenRate' && last > year.after);
  if (isListed) {
    const listed = listedIn(year, exits);
    return { exits: Math.min(year.people, listed), owed: year.owed, basis: 'listed' };
  }
  const rate = roundHalfAwayFromZero((exitRate[year.kind] ?? 0) * PERSON);
  const owed = year.owed + rate * year.people;
  const leaving = Math.min(year.people, Math.floor(owed / PERSON));
  return { exits: leaving, owed: owed - leaving * PERSON, basis: 'rate' };
}

/**
 * People hired over a year.
 *
 * `replace` fills the posts of those who left, never beyond the quota: an over-staffed township hires
 * nobody. A list is taken as it stands, so that one beyond the quota shows as over-staffing. While
 * hiring is frozen nobody is hired, listed or not.
 */
export function hired(
  year: StaffYear,
  left: {
    readonly exits: number;
    readonly after: number;
    readonly approved: number | undefined;
    readonly isFrozen: boolean;
  },
  of: { readonly moves: Baseline['moves']; readonly policy: Policy },
): number {
  const { hiresBy } = of.policy.forecast;
  if (left.isFrozen) return 0;
  if (hiresBy === 'listed')
    return listedIn(
      year,
      (of.moves ?? []).filter(({ direction }) => direction === 'hire'),
    );
  if (hiresBy !== 'replace' || left.approved === undefined) return 0;
  return Math.max(0, Math.min(left.exits, left.approved - left.after));
}

/**
 * The ledgers in which hiring is frozen under 一次核减、逐步消化: people who are there once the year's
 * exits and arrivals are over exceed the posts of all townships.
 *
 * @param staff every township and ledger of the year whose people are known
 */
export function frozenKinds(
  staff: readonly {
    readonly kind: QuotaKind;
    readonly after: number;
    readonly approved: number | undefined;
  }[],
  { adjustment }: Policy,
): ReadonlySet<QuotaKind> {
  if (adjustment.practice !== 'cutNow') return new Set();
  return new Set(
    QUOTA_KINDS.filter((kind) => {
      const own = staff.filter((one) => one.kind === kind);
      const people = own.reduce((sum, { after }) => sum + after, 0);
      return people > own.reduce((sum, { approved }) => sum + (approved ?? Infinity), 0);
    }),
  );
}

const listedIn = (year: StaffYear, moves: readonly StaffMove[]): number =>
  moves
    .filter(({ township, kind }) => township === year.township && kind === year.kind)
    .filter(({ date }) => date > year.after && date <= year.until)
    .reduce((sum, { people }) => sum + people, 0);
