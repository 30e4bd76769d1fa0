/** How “每增加1万人” is read: completed, started, or to the nearest. */
export type Reading = 'completed' | 'started' | 'nearest';

/** A base, and one more for every stretch of people above it. */
export interface PopulationStep {
  /** Officers whatever the population. */
  readonly base: number;
  /** People covered by the base; a whole number. */
  readonly upTo: number;
  /** People for one further officer; a whole number, at least 1. */
  readonly every: number;
  readonly reading: Reading;
}

/**
 * Officers due for a population: the base and one for every step reached.
 *
 * @example
 * officersDue(30_000, { base: 2, upTo: 20_000, every: 10_000, reading: 'completed' }); // => 3
 */
export function officersDue(population: number, step: PopulationStep): number {
  return step.base + stepsReached(population, step);
}

/**
 * How far a population is from the next step, exact to one person.
 *
 * @returns `up`: people to come until one more officer is due; `down`: people to leave until one
 *   fewer is due, absent where only the base is due
 */
export function distanceToSteps(
  population: number,
  step: PopulationStep,
): { readonly up: number; readonly down?: number } {
  const reached = stepsReached(population, step);
  const up = leastPopulation(reached + 1, step) - population;
  return reached === 0 ? { up } : { up, down: population - leastPopulation(reached, step) + 1 };
}

function stepsReached(population: number, { upTo, every, reading }: PopulationStep): number {
  const above = Math.max(0, population - upTo);
  if (reading === 'completed') return Math.floor(above / every);
  if (reading === 'started') return Math.ceil(above / every);
  return Math.floor((2 * above + every) / (2 * every));
}

/** The smallest whole population that reaches a number of steps, at least one. */
function leastPopulation(steps: number, { upTo, every, reading }: PopulationStep): number {
  if (reading === 'completed') return upTo + steps * every;
  if (reading === 'started') return upTo + (steps - 1) * every + 1;
  return upTo + Math.ceil((every * (2 * steps - 1)) / 2);
}
