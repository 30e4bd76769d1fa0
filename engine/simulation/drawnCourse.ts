import { yearOf } from '../base/date.ts';
import { exp, log } from '../base/elementary.ts';
import { normalQuantile } from '../base/normal.ts';
import { binomial } from '../base/random.ts';
import { observationsOf, type PolicyAt } from '../forecast/figures.ts';
import type { Course } from '../forecast/yearAfter.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Growth, GrowthPoint, Series } from '../model/forecast.ts';
import type { Policy } from '../policy/policy.ts';
import { numbersOf, pastDeviations, shocksOf } from './shocks.ts';

const Z90 = normalQuantile(0.9);

/** What all draws of a simulation have in common: made once. */
export interface Ground {
  readonly baseline: Baseline;
  readonly policyAt: PolicyAt;
  readonly growth: ReadonlyMap<string, GrowthPoint>;
  /** Past deviations by township and indicator; empty unless the distribution asks for them. */
  readonly past: ReadonlyMap<string, readonly number[]>;
}

/** Prepares the ground of a simulation from the growth of its forecast. */
export function groundOf(
  baseline: Baseline,
  policyAt: PolicyAt,
  growth: readonly Growth[],
): Ground {
  const { quota } = policyAt(baseline.asOf);
  const used = { population: quota.populationBasis, economy: quota.economyColumn } as const;
  return {
    baseline,
    policyAt,
    growth: new Map(
      growth.flatMap(({ township, series, points }) =>
        points.map((point) => [`${township}/${series}/${point.year}`, point] as const),
      ),
    ),
    past: new Map(
      baseline.townships.flatMap((township) =>
        (['population', 'economy'] as const).map((indicator) => {
          const series = used[indicator];
          const values = series ? observationsOf(township, series) : [];
          const known = pastDeviations(values.map(({ value }) => value));
          return [`${township.code}/${indicator}`, known] as const;
        }),
      ),
    ),
  };
}

/**
 * One draw: the course of the years to come, and the policy with the weights of the draw.
 *
 * Figures follow a log-normal through the 10, 50 and 90 % points of their growth path, with the
 * deviations of all years up to then; people who leave by a rate are binomial, those listed or
 * stated leave as listed; a county task may start or end.
 */
export function drawnCourse(
  ground: Ground,
  { seed, draw }: { readonly seed: number; readonly draw: number },
): { readonly course: Course; readonly policyAt: PolicyAt } {
  const numbers = numbersOf(seed, draw);
  const first = yearOf(ground.baseline.asOf);
  const policy = ground.policyAt(ground.baseline.asOf);
  const shock = shocksOf(
    numbers,
    policy,
    (township, indicator) => ground.past.get(`${township}/${indicator}`) ?? [],
  );
  const totals = new Map<string, readonly number[]>();
  const total = (township: string, indicator: 'population' | 'economy', ahead: number): number => {
    const key = `${township}/${indicator}`;
    const known = totals.get(key) ?? [0];
    const sums = [...known];
    for (let year = sums.length; year <= ahead; year += 1)
      sums.push((sums[year - 1] ?? 0) + shock(township, indicator, year));
    totals.set(key, sums);
    return (sums[ahead] ?? 0) / Math.sqrt(ahead);
  };
  const course: Course = {
    figureAt: (township, series, year) => {
      const point = ground.growth.get(`${township}/${series}/${year}`);
      return point && onPath(point, total(township, indicatorOf(series), year - first));
    },
    leaving: (year, expected, inForce) => {
      if (expected.basis !== 'rate') return expected;
      const ahead = yearOf(year.until) - first;
      const variable = year.kind === 'administrative' ? 'exitsAdministrative' : 'exitsInstitution';
      const rate = inForce.forecast.exitRate[year.kind] ?? 0;
      const exits = binomial(year.people, rate, numbers(year.township, ahead, variable));
      return { ...expected, exits };
    },
    changed: (township, year) => {
      const { taskStarts = 0, taskEnds = 0 } = policy.simulation;
      const bears = township.countyTask === true;
      const u = numbers(township.code, year - first, 'task');
      return u < (bears ? taskEnds : taskStarts) ? { ...township, countyTask: !bears } : township;
    },
  };
  const factors = WEIGHTS.map((_, at) => 2 * numbers('', 0, 8 + at) - 1);
  return { course, policyAt: (asOf) => weighted(ground.policyAt(asOf), factors) };
}

const WEIGHTS = ['weightPopulation', 'weightArea', 'weightEconomy'] as const;

/** The policy with every weight moved by its factor, and all rescaled to what they were together. */
function weighted(policy: Policy, factors: readonly number[]): Policy {
  const spread = policy.simulation.weightSpread ?? 0;
  if (spread === 0) return policy;
  const held = WEIGHTS.map((name) => policy.quota[name] ?? 0);
  const moved = held.map((weight, at) => weight * (1 + spread * (factors[at] ?? 0)));
  const [before, after] = [sum(held), sum(moved)];
  if (after === 0) return policy;
  const [population = 0, area = 0, economy = 0] = moved.map((one) => (one * before) / after);
  const weights = { weightPopulation: population, weightArea: area, weightEconomy: economy };
  return { ...policy, quota: { ...policy.quota, ...weights } };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

const indicatorOf = (series: Series): 'population' | 'economy' =>
  series === 'registered' || series === 'resident' || series === 'service'
    ? 'population'
    : 'economy';

/** The value at a normal deviation on the log-normal through low, middle and high. */
function onPath({ low, middle, high }: GrowthPoint, deviation: number): number {
  if (middle === 0) return 0;
  const up = log(high / middle) / Z90;
  const down = low > 0 ? log(middle / low) / Z90 : up;
  return middle * exp(deviation * (deviation > 0 ? up : down));
}
