import type { Localized } from '../model/locale.ts';
import { latestObservation, type Observation, type Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
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

/** The newest figure of each township that has one, not later than a year. */
export const newestOf = (
  figure: UsedFigure,
  townships: readonly Township[],
  year: number,
): readonly (Observation & { readonly township: Township })[] =>
  townships.flatMap((township) => {
    const newest = latestObservation(figure.observations(township), year);
    return newest === undefined ? [] : [{ ...newest, township }];
  });
