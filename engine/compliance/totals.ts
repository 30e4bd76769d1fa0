import type { QuotaKind } from '../model/ledger.ts';
import type { Localized } from '../model/locale.ts';
import type { CountyLedgerCase, LedgerCase } from './cases.ts';
import { breached, met, notApplicable, undetermined, type Verdict } from './rule.ts';

/** A sum over what is known, and whether all of it is. */
export interface Sum {
  readonly sum: number;
  readonly blank: number;
}

/** Adds what is known and counts the blanks: a blank is never zero. */
export const sumOf = (values: readonly (number | undefined)[]): Sum => ({
  sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  blank: values.filter((value) => value === undefined).length,
});

/** Posts that cross the line between county and townships, both ways. */
export const movesOf = (
  townships: readonly LedgerCase[],
): { readonly fromCounty: Sum; readonly toCounty: Sum } => ({
  fromCounty: sumOf(townships.map(({ posts }) => posts.fromCounty)),
  toCounty: sumOf(townships.map(({ posts }) => posts.toCounty)),
});

/** What the two rules about posts over the line between levels say. Posts. */
export interface CrossingFacts {
  readonly fromCounty: number;
  readonly toCounty: number;
  /** Of both: in the ledger of changes with any document, and with one of the body that decides. */
  readonly documented: number;
  readonly approved: number;
}

/**
 * Whether every post over the line between county and townships has its approval on record.
 *
 * A document of the county alone carries the move out; it is not the approval that the move needs.
 */
export function crossingApproved(
  { kind, townships }: CountyLedgerCase,
  by: 'provincial' | 'central',
): Verdict<CrossingFacts> {
  const { fromCounty, toCounty } = movesOf(townships);
  const crossing = townships.flatMap(({ township, reconciliation }) =>
    reconciliation.crossing ? [{ code: township.code, ...reconciliation.crossing }] : [],
  );
  if (crossing.length === 0)
    return fromCounty.blank + toCounty.blank < 2 * townships.length
      ? met
      : undetermined(`${kind}.fromCounty`, `${kind}.toCounty`);
  const open = crossing.find((one) => one[by] < one.fromCounty + one.toCounty);
  if (open === undefined) return met;
  return breached(
    { township: open.code, field: open.fromCounty > 0 ? 'fromCounty' : 'toCounty' },
    {
      ...{ fromCounty: fromCounty.sum, toCounty: toCounty.sum },
      documented: sumOf(crossing.map((one) => one.documented)).sum,
      approved: sumOf(crossing.map((one) => one[by])).sum,
    },
  );
}

/** Id of a parameter that each ledger has its own of. */
export const parameterOf = (
  kind: QuotaKind,
  name: 'total' | 'mobile' | 'floor' | 'ceiling',
): string => `quota.${name}${kind === 'administrative' ? 'Administrative' : 'PublicInstitution'}`;

/** What the four rules about the total say. Posts. */
export interface TotalFacts {
  readonly ledger: Localized;
  readonly sum: number;
  readonly mobile: number;
  readonly total: number;
  readonly excess: number;
}

/**
 * Whether the numbers of one stage and the mobile pool stay inside the total: Σ + M ≤ T.
 *
 * What is known may already exceed the total; only where it does not do blanks leave it open.
 */
export function withinTotal(
  of: CountyLedgerCase,
  numberOf: (one: LedgerCase) => number | undefined,
): Verdict<TotalFacts> {
  const { plan, kind, ledger, townships } = of;
  if (townships.length === 0) return notApplicable;
  if (plan.total === undefined) return undetermined(parameterOf(kind, 'total'), ...plan.missing);
  if (plan.mobile === undefined) return undetermined(parameterOf(kind, 'mobile'));
  const { sum, blank } = sumOf(townships.map(numberOf));
  const excess = sum + plan.mobile - plan.total.posts;
  if (excess > 0) {
    const facts = { ledger, sum, mobile: plan.mobile, total: plan.total.posts, excess };
    return breached({ parameter: parameterOf(kind, 'total') }, facts);
  }
  return blank > 0 ? undetermined(`${kind}.approved`) : met;
}
