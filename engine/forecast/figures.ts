import { yearOf, type IsoDate } from '../base/date.ts';
import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Growth, Series } from '../model/forecast.ts';
import type { EconomyColumn, Observation, PopulationBasis, Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { growthOf } from './growth.ts';

const POPULATION: readonly PopulationBasis[] = ['registered', 'resident', 'service'];
const ECONOMY: readonly EconomyColumn[] = ['fiscalRevenue', 'gdp', 'output'];

/** The policy in force on a day. */
export type PolicyAt = (asOf: IsoDate) => Policy;

/** The figure of one township in a year to come; nothing where it does not move. */
export type FigureAt = (township: string, series: Series, year: number) => number | undefined;

/** The last day of the round `ahead` years later; 29 February becomes the 28th. */
export function yearsLater(asOf: IsoDate, ahead: number): IsoDate {
  const year = String(yearOf(asOf) + ahead).padStart(4, '0');
  const day = asOf.slice(4);
  return `${year}${day === '-02-29' ? '-02-28' : day}` as IsoDate;
}

/** How every figure of every township moves over the years to come. */
export function growthOfAll(
  baseline: Baseline,
  policyAt: PolicyAt,
  years: number,
): readonly Growth[] {
  const present = yearOf(baseline.asOf);
  const ahead = Array.from({ length: years }, (_, index) => present + 1 + index);
  const policies = new Map(
    ahead.map((year, index) => [year, policyAt(yearsLater(baseline.asOf, index + 1)).forecast]),
  );
  const now = policyAt(baseline.asOf).forecast;
  return baseline.townships.flatMap((township) =>
    [...POPULATION, ...ECONOMY].flatMap((series): readonly Growth[] => {
      const key = isPopulation(series) ? 'population' : 'economy';
      const grown = growthOf({
        observations: observationsOf(township, series).filter(({ year }) => year <= present),
        years: ahead,
        by: now.growthBy ?? 'stated',
        stated: (year) => {
          const { growthRate, growthDeviation } = policies.get(year) ?? now;
          return { rate: growthRate[key], deviation: growthDeviation[key] };
        },
      });
      return grown ? [{ township: township.code, series, ...grown }] : [];
    }),
  );
}

/** The townships with the figures of one more year: whole people, whole yuan. */
export function withFigures(
  townships: readonly Township[],
  year: number,
  figureAt: FigureAt,
): readonly Township[] {
  const next = (township: Township, series: Series): readonly Observation[] => {
    const held = observationsOf(township, series).filter((one) => one.year < year);
    const value = figureAt(township.code, series, year);
    return value === undefined ? held : [...held, { year, value: roundHalfAwayFromZero(value) }];
  };
  return townships.map((township) => ({
    ...township,
    population: {
      registered: next(township, 'registered'),
      resident: next(township, 'resident'),
      service: next(township, 'service'),
    },
    economy: {
      fiscalRevenue: next(township, 'fiscalRevenue'),
      gdp: next(township, 'gdp'),
      output: next(township, 'output'),
    },
  }));
}

const isPopulation = (series: Series): series is PopulationBasis =>
  POPULATION.some((one) => one === series);

/** The figures of one series, oldest first. */
export const observationsOf = (township: Township, series: Series): readonly Observation[] =>
  isPopulation(series) ? township.population[series] : township.economy[series];
