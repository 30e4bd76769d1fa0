import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { ForecastYear } from '../model/forecast.ts';
import type { Finding } from '../model/notice.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import type { Policy } from '../policy/policy.ts';
import { conversionsOf, withoutConverted, type Conversion } from '../succession/convertedPosts.ts';
import { yearsLater, type PolicyAt } from './figures.ts';
import { present, yearAfter, type Course } from './yearAfter.ts';

/** The county on one day of the way, planned, and how it got here from the year before. */
export interface Step<P> extends Pick<ForecastYear<unknown>, 'flows' | 'borders' | 'renewals'> {
  readonly year: number;
  /** Years from the present, which is 0. */
  readonly ahead: number;
  readonly baseline: Baseline;
  readonly planned: P;
  /** What the borders of the year leave to be settled. */
  readonly findings: readonly Finding[];
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
  let conversions: readonly Conversion[] = [];
  let planned = planOf(baseline, policyAt(baseline.asOf));
  for (let ahead = 0; ; ahead += 1) {
    const { flows, borders, renewals, findings } = state;
    const year = yearOf(state.baseline.asOf);
    yield { year, ahead, baseline: state.baseline, planned, flows, borders, renewals, findings };
    if (ahead === years) return;
    const asOf = yearsLater(baseline.asOf, ahead + 1);
    conversions = [...conversions, ...conversionsOf(planned.plan, state.baseline.asOf)];
    const policy = withoutConverted(policyAt(asOf), conversions);
    state = yearAfter(state, planned, { asOf, policy, course });
    planned = planOf(state.baseline, policy);
  }
}
