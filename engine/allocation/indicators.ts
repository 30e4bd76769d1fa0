import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Indicator } from '../model/plan.ts';
import { latestObservation, type Observation, type Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';

/** The three indicators, in the order of the report. */
export const INDICATORS: readonly Indicator[] = ['population', 'area', 'economy'];

/** A figure of one township for one indicator; area has no year of its own. */
export type IndicatorFigure = Pick<Observation, 'value'> & { readonly year?: number };

/**
 * The figure that the policy names for an indicator: newest not later than the cut-off year.
 *
 * @returns nothing where the cell is blank, which is never zero
 */
export function figureOf(
  township: Township,
  indicator: Indicator,
  { baseline, policy }: { readonly baseline: Baseline; readonly policy: Policy },
): IndicatorFigure | undefined {
  const year = yearOf(baseline.asOf);
  if (indicator === 'area')
    return township.areaKm2 === undefined ? undefined : { value: township.areaKm2 };
  if (indicator === 'population') {
    const basis = policy.quota.populationBasis;
    return basis && latestObservation(township.population[basis], year);
  }
  const column = policy.quota.economyColumn;
  return column && latestObservation(township.economy[column], year);
}

/**
 * The indicators that count, with their weights; under bands each one that has a band, weight 1.
 *
 * @returns the parameters that are still pending, if any of them is needed
 */
export function weightsOf(
  baseline: Baseline,
  policy: Policy,
): { readonly weights: ReadonlyMap<Indicator, number>; readonly pending: readonly string[] } {
  const { quota } = policy;
  if (quota.normalisation === 'banded') {
    const banded = INDICATORS.filter((one) => baseline.bands.some((b) => b.indicator === one));
    return {
      weights: new Map(banded.map((one) => [one, 1])),
      pending: banded.length === 0 ? ['bands'] : [],
    };
  }
  const stated = {
    population: quota.weightPopulation,
    area: quota.weightArea,
    economy: quota.weightEconomy,
  };
  const pending = INDICATORS.filter((one) => stated[one] === undefined);
  return {
    weights: new Map(
      INDICATORS.map((one) => [one, stated[one] ?? 0] as const).filter(([, weight]) => weight > 0),
    ),
    // Three zeros weigh nothing: the first of them is to be set.
    pending: (INDICATORS.every((one) => stated[one] === 0) ? INDICATORS.slice(0, 1) : pending).map(
      (one) => `quota.weight${one.charAt(0).toUpperCase()}${one.slice(1)}`,
    ),
  };
}
