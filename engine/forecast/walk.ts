import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { YearFlow } from '../model/forecast.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import type { Policy } from '../policy/policy.ts';
import { yearsLater, type PolicyAt } from './figures.ts';
import { present, yearAfter, type Course } from './yearAfter.ts';

/** The county on one day of the way, planned. */
export interface Step<P> {
  readonly year: number;
  /** Years from the present, which is 0. */
  readonly ahead: number;
  readonly baseline: Baseline;
  readonly planned: P;
  /** How people got here from the year before. */
  readonly flows: readonly YearFlow[];
}

/** Where a way leads. */
export interface Way<P> {
  readonly years: number;
  readonly course: Course;
  /** Plans the county of a day: with rules and words, or with stages alone. */
  readonly planned: (baseline: Baseline, policy: Policy) => P;
}

/** Goes from the present through the years to come; each year's plan makes the next year. */
export function* walk<P extends { readonly plan: PlannedNumbers }>(
  baseline: Baseline,
  policyAt: PolicyAt,
  { years, course, planned: planOf }: Way<P>,
): Generator<Step<P>, void, undefined> {
  let state = present(baseline);
  let converted = { administrative: 0, publicInstitution: 0 };
  let planned = planOf(baseline, policyAt(baseline.asOf));
  yield { year: yearOf(baseline.asOf), ahead: 0, baseline, planned, flows: [] };
  for (let ahead = 1; ahead <= years; ahead += 1) {
    const asOf = yearsLater(baseline.asOf, ahead);
    converted = bothConverted(converted, planned.plan);
    const policy = withoutConverted(policyAt(asOf), converted);
    state = yearAfter(state, planned, { asOf, policy, course });
    planned = planOf(state.baseline, policy);
    yield { year: yearOf(asOf), ahead, baseline: state.baseline, planned, flows: state.flows };
  }
}

type Converted = Readonly<Record<QuotaKind, number>>;

const bothConverted = (before: Converted, { mobile }: PlannedNumbers): Converted => ({
  administrative: before.administrative + mobile.administrative.converted,
  publicInstitution: before.publicInstitution + mobile.publicInstitution.converted,
});

/** The mobile pool is smaller by the loans that earlier years turned into basic posts. */
function withoutConverted(policy: Policy, converted: Converted): Policy {
  if (converted.administrative + converted.publicInstitution === 0) return policy;
  const { mobileAdministrative, mobilePublicInstitution } = policy.quota;
  const less = (pool: number | undefined, posts: number): number | undefined =>
    pool === undefined ? undefined : pool - posts;
  return {
    ...policy,
    quota: {
      ...policy.quota,
      mobileAdministrative: less(mobileAdministrative, converted.administrative),
      mobilePublicInstitution: less(mobilePublicInstitution, converted.publicInstitution),
    },
  };
}
