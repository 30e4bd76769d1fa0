import type { FUNCTIONS } from './functions.ts';

/** The English of one function in Excel's own dialogs. */
export interface FunctionWords {
  readonly description: string;
  /** By parameter, in their order. */
  readonly parameters: Readonly<Record<string, string>>;
}

const PER = 'People for one further officer; 10,000 if left out';
const READING = 'completed (if left out), started or nearest';
const UP_TO = 'People covered by the base; 20,000 if left out';
const POPULATION = 'Population of the area; a whole number';

/** What the functions say of themselves where Excel speaks English. */
export const ENGLISH: Readonly<Record<keyof typeof FUNCTIONS, FunctionWords>> = {
  OFFICERS: {
    description:
      'Enforcement officers due for a population: 2 up to 20,000 people and one for every further 10,000, unless you say otherwise.',
    parameters: {
      population: POPULATION,
      base: 'Officers whatever the population; 2 if left out',
      per: PER,
      reading: READING,
      upTo: UP_TO,
    },
  },
  NEXTOFFICER: {
    description: 'People to come until one more enforcement officer is due.',
    parameters: { population: POPULATION, per: PER, reading: READING, upTo: UP_TO },
  },
  APPORTION: {
    description:
      'Divides a pool of posts by weight into whole posts that sum to the pool, inside floors and ceilings; the result spills.',
    parameters: {
      pool: 'Posts to divide; a whole number',
      weights: 'One weight for each unit, all above 0',
      floors: 'Fewest posts of each unit, as many cells as weights; blank for none',
      ceilings: 'Most posts of each unit, as many cells as weights; blank for none',
      method: 'sainteLague (if left out), largestRemainder, dHondt, adams, huntingtonHill or dean',
    },
  },
  LIMIT: {
    description:
      'Limit of institutions of a township by its size class; #N/A where the source gives none.',
    parameters: {
      sizeClass: 'Size class: 1, 2 or 3',
      kind: 'office (if left out) or centre',
    },
  },
};
