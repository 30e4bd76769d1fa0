import { invariant } from '../base/defect.ts';
import { whenAsked } from '../base/whenAsked.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Forecast, ForecastYear, Growth, GrowthPath, Series } from '../model/forecast.ts';
import type { Report } from '../model/report.ts';
import { plan } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { RunName } from '../receipt.ts';
import { growthOfAll, type FigureAt, type PolicyAt } from './figures.ts';
import { walk } from './walk.ts';
import type { Course } from './yearAfter.ts';

/** The furthest year that a forecast goes. */
export const MOST_YEARS = 10;

/** How far, on which path, under which name. */
export interface ForecastOptions {
  /** 1 to 10. */
  readonly years: number;
  /** `middle` unless given. */
  readonly path?: GrowthPath | undefined;
  readonly run?: RunName | undefined;
}

/**
 * A county over the years to come: each year is planned and checked, and feeds the next.
 *
 * The first year is the present, exactly as `plan` has it. Then, year by year: the planned numbers
 * become current posts; indicators move along the path; people leave; those approved arrive and
 * others are hired; enforcement staff leave in proportion; and the whole procedure runs again.
 *
 * Cost: one plan for each year, the present included.
 *
 * @param policyAt the policy in force on a day: law and parameters change by date in these years too
 * @throws {Defect} if the years are not a whole number from 1 to 10
 */
export function forecast(
  baseline: Baseline,
  policyAt: PolicyAt,
  options: ForecastOptions,
): Forecast<Policy> {
  return endOf(forecastByYear(baseline, policyAt, options));
}

/**
 * The same, one year at a time: whoever asks may draw, listen or stop between two years.
 *
 * Cost: one plan for each step.
 */
export function* forecastByYear(
  baseline: Baseline,
  policyAt: PolicyAt,
  { years, path = 'middle', run = {} }: ForecastOptions,
): ForecastSteps {
  invariant(
    Number.isInteger(years) && years >= 1 && years <= MOST_YEARS,
    `a forecast goes 1 to ${MOST_YEARS} years ahead`,
  );
  const growth = growthOfAll(baseline, policyAt, years);
  const course: Course = { figureAt: figuresOn(growth, path) };
  return yield* stepsOn(baseline, policyAt, { years, path, run, course, growth });
}

/** A forecast on a course of its own, such as one draw of a simulation. */
export function forecastOn(
  baseline: Baseline,
  policyAt: PolicyAt,
  of: { readonly years: number; readonly run: RunName; readonly course: Course },
): Forecast<Policy> {
  const growth = growthOfAll(baseline, policyAt, of.years);
  return endOf(stepsOn(baseline, policyAt, { ...of, path: 'middle', growth }));
}

type ForecastSteps = Generator<ForecastYear<Policy>, Forecast<Policy>, undefined>;

function* stepsOn(
  baseline: Baseline,
  policyAt: PolicyAt,
  of: {
    readonly years: number;
    readonly path: GrowthPath;
    readonly run: RunName;
    readonly course: Course;
    readonly growth: readonly Growth[];
  },
): ForecastSteps {
  const all: ForecastYear<Policy>[] = [];
  const planned = (county: Baseline, policy: Policy): Report<Policy> =>
    plan(county, policy, of.run);
  for (const step of walk(baseline, policyAt, { years: of.years, course: of.course, planned })) {
    const { year, planned: own, flows, borders, renewals } = step;
    const report =
      step.findings.length === 0
        ? own
        : whenAsked(own, { findings: () => [...own.findings, ...step.findings] });
    const done = { year, report, flows, borders, renewals };
    yield done;
    all.push(done);
  }
  return { path: of.path, years: all, growth: usedBy(policyAt(baseline.asOf), of.growth) };
}

function endOf(steps: ForecastSteps): Forecast<Policy> {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Looks a figure up on one of the three paths. */
function figuresOn(growth: readonly Growth[], path: GrowthPath): FigureAt {
  const values = new Map(
    growth.flatMap(({ township, series, points }) =>
      points.map((point) => [`${township}/${series}/${point.year}`, point[path]] as const),
    ),
  );
  return (township, series, year) => values.get(`${township}/${series}/${year}`);
}

/** The figures that the division of posts, or the enforcement rule, uses. */
function usedBy(
  { quota, enforcement }: Policy,
  growth: readonly Growth[],
): Forecast<Policy>['growth'] {
  const populations: readonly (Series | undefined)[] = [
    quota.populationBasis,
    enforcement.populationBasis,
  ];
  return growth.flatMap((one): Forecast<Policy>['growth'] => {
    if (populations.includes(one.series)) return [{ ...one, indicator: 'population' }];
    return one.series === quota.economyColumn ? [{ ...one, indicator: 'economy' }] : [];
  });
}
