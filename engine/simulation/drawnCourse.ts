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

/** A growth path, as the log-normal through its three points. */
interface Path {
  readonly middle: number;
  /** Standard deviations of the logarithm above and below the middle. */
  readonly up: number;
  readonly down: number;
}

type Indicator = 'population' | 'economy';

/** What all draws of a simulation have in common: made once. */
export interface Ground {
  readonly baseline: Baseline;
  readonly policyAt: PolicyAt;
  /** By township and series, the first year to come first. */
  readonly paths: ReadonlyMap<string, ReadonlyMap<Series, readonly (Path | undefined)[]>>;
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
    paths: pathsOf(growth, yearOf(baseline.asOf)),
    past: new Map(
      baseline.townships.flatMap((township) =>
        (['population', 'economy'] as const).map((indicator) => {
          const column = used[indicator];
          const values = column ? observationsOf(township, column) : [];
          const known = pastDeviations(values.map(({ value }) => value));
          return [`${township.code}/${indicator}`, known] as const;
        }),
      ),
    ),
  };
}

function pathsOf(growth: readonly Growth[], present: number): Ground['paths'] {
  const paths = new Map<string, Map<Series, (Path | undefined)[]>>();
  for (const { township, series, points } of growth) {
    const own = paths.get(township) ?? new Map<Series, (Path | undefined)[]>();
    paths.set(township, own);
    const byYear: (Path | undefined)[] = [];
    for (const point of points) byYear[point.year - present - 1] = pathOf(point);
    own.set(series, byYear);
  }
  return paths;
}

function pathOf({ low, middle, high }: GrowthPoint): Path {
  if (middle === 0) return { middle, up: 0, down: 0 };
  const up = log(high / middle) / Z90;
  return { middle, up, down: low > 0 ? log(middle / low) / Z90 : up };
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
  const totals = new Map<string, Readonly<Record<Indicator, number[]>>>();
  const total = (township: string, indicator: Indicator, ahead: number): number => {
    const known = totals.get(township) ?? { population: [0], economy: [0] };
    totals.set(township, known);
    const sums = known[indicator];
    for (let year = sums.length; year <= ahead; year += 1)
      sums.push((sums[year - 1] ?? 0) + shock(township, indicator, year));
    return (sums[ahead] ?? 0) / Math.sqrt(ahead);
  };
  const course: Course = {
    figureAt: (township, series, year) => {
      const path = ground.paths.get(township)?.get(series)?.[year - first - 1];
      return path && onPath(path, total(township, indicatorOf(series), year - first));
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

const indicatorOf = (series: Series): Indicator =>
  series === 'registered' || series === 'resident' || series === 'service'
    ? 'population'
    : 'economy';

/** The value at a normal deviation. */
const onPath = ({ middle, up, down }: Path, deviation: number): number =>
  middle === 0 ? 0 : middle * exp(deviation * (deviation > 0 ? up : down));
