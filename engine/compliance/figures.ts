import type { Localized } from '../model/locale.ts';
import type { Indicator } from '../model/plan.ts';
import { latestObservation, type Observation, type Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import type { CountyCase } from './cases.ts';
import { ECONOMY_WORDS, POPULATION_WORDS } from './words.ts';

/** A yearly figure that the plan rests on: its field, its name, its values. */
export interface UsedFigure {
  readonly field: string;
  readonly label: Localized;
  observations: (township: Township) => readonly Observation[];
}

/** The yearly figures that parameters in force make the plan read; each once. */
export function figuresUsed({ quota, enforcement }: Policy): readonly UsedFigure[] {
  const shares = quota.weightPopulation === 0 ? undefined : quota.populationBasis;
  const column = quota.weightEconomy === 0 ? undefined : quota.economyColumn;
  const populations = [...new Set([shares, enforcement.populationBasis])].flatMap((basis) =>
    basis === undefined
      ? []
      : [
          {
            field: `population.${basis}`,
            label: POPULATION_WORDS[basis],
            observations: (one: Township) => one.population[basis],
          },
        ],
  );
  if (column === undefined) return populations;
  const economy = {
    field: `economy.${column}`,
    label: ECONOMY_WORDS[column],
    observations: (one: Township) => one.economy[column],
  };
  return [...populations, economy];
}

/** The field that holds each indicator, as the parameters in force choose it. */
export const indicatorFields = ({ quota }: Policy): Readonly<Record<Indicator, string>> => ({
  population: `population.${quota.populationBasis ?? 'resident'}`,
  area: 'areaKm2',
  economy: `economy.${quota.economyColumn ?? 'fiscalRevenue'}`,
});

/** The newest figure of each township that has one, not later than a year. */
const newestOf = (
  figure: UsedFigure,
  townships: readonly Township[],
  year: number,
): readonly (Observation & { readonly township: Township })[] =>
  townships.flatMap((township) => {
    const newest = latestObservation(figure.observations(township), year);
    return newest === undefined ? [] : [{ ...newest, township }];
  });

/** Every figure used, with what the townships have of it. */
export type NewestFigures = readonly {
  readonly figure: UsedFigure;
  readonly newest: ReturnType<typeof newestOf>;
}[];

/**
 * All figures used with the newest of each township.
 *
 * @returns what is missing where there is no figure at all
 */
export function newestFigures(
  policy: Policy,
  { baseline, year }: Pick<CountyCase, 'baseline' | 'year'>,
): { readonly figures: NewestFigures; readonly missing: readonly string[] } {
  const figures = figuresUsed(policy).map((figure) => ({
    figure,
    newest: newestOf(figure, baseline.townships, year),
  }));
  if (figures.some(({ newest }) => newest.length > 0)) return { figures, missing: [] };
  const fields = figures.map(({ figure }) => figure.field);
  return { figures, missing: fields.length > 0 ? fields : ['quota.populationBasis'] };
}
