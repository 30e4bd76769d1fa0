import { log } from '../base/elementary.ts';
import { normalProbability, normalQuantile } from '../base/normal.ts';
import { uniform, wordOf } from '../base/random.ts';
import type { Policy } from '../policy/policy.ts';

/** Which number of a township and year it is; each stands for itself in the counter. */
const VARIABLE = {
  population: 0,
  economy: 1,
  exitsAdministrative: 2,
  exitsInstitution: 3,
  task: 4,
};

/** The variables of a draw. */
export type Variable = keyof typeof VARIABLE;

/** A stream of numbers of one draw: by township (the county's has no code), year and variable. */
export type Numbers = (township: string, ahead: number, variable: Variable | number) => number;

/**
 * The numbers of one draw, each between 0 and 1.
 *
 * A number depends on seed, township, draw, year and variable alone: a merger or a new township
 * shifts nobody else's, and any draw replays by itself.
 */
export function numbersOf(seed: number, draw: number): Numbers {
  const words = new Map<string, number>();
  return (township, ahead, variable) => {
    let word = words.get(township);
    if (word === undefined) words.set(township, (word = wordOf(township)));
    const at = typeof variable === 'number' ? variable : VARIABLE[variable];
    return uniform([seed >>> 0, word], [draw >>> 0, ahead * 64 + at]);
  };
}

/** A deviation of growth in one year, of mean 0 and variance 1. */
export type Shock = (
  township: string,
  indicator: 'population' | 'economy',
  ahead: number,
) => number;

/**
 * Growth deviations: one factor of the county, one of the township, and a correlation between
 * population and economy (area, the third indicator, does not move).
 *
 * @param past standardised deviations of a township's own past growth, ascending; empty: unknown
 */
export function shocksOf(
  numbers: Numbers,
  { simulation }: Policy,
  past: (township: string, indicator: 'population' | 'economy') => readonly number[],
): Shock {
  const { commonShare: common = 0, correlation = 0, distribution = 'normal' } = simulation;
  const own = 1 - common;
  const shared = { population: [] as number[], economy: [] as number[] };
  const normal = (township: string, ahead: number, indicator: 'population' | 'economy'): number => {
    const county = (shared[indicator][ahead] ??= normalQuantile(numbers('', ahead, indicator)));
    const alone = normalQuantile(numbers(township, ahead, indicator));
    return Math.sqrt(common) * county + Math.sqrt(own) * alone;
  };
  return (township, indicator, ahead) => {
    const first = normal(township, ahead, 'population');
    const z =
      indicator === 'population'
        ? first
        : correlation * first +
          Math.sqrt(1 - correlation * correlation) * normal(township, ahead, 'economy');
    return shaped(z, distribution, past(township, indicator));
  };
}

/** A normal deviation as one of another shape with the same mean and variance. */
function shaped(
  z: number,
  distribution: NonNullable<Policy['simulation']['distribution']>,
  past: readonly number[],
): number {
  if (distribution === 'normal' || (distribution === 'empirical' && past.length === 0)) return z;
  const u = normalProbability(z);
  if (distribution === 'uniform') return Math.sqrt(12) * (u - 0.5);
  if (distribution === 'triangular')
    return Math.sqrt(6) * (u < 0.5 ? Math.sqrt(2 * u) - 1 : 1 - Math.sqrt(2 * (1 - u)));
  return past[Math.min(past.length - 1, Math.floor(u * past.length))] ?? z;
}

/** Past growth as standardised deviations, ascending; nothing from fewer than four figures. */
export function pastDeviations(values: readonly number[]): readonly number[] {
  if (values.length < 4 || values.some((value) => value <= 0)) return [];
  const growth = values.slice(1).map((value, at) => log(value / (values[at] ?? value)));
  const mean = growth.reduce((sum, one) => sum + one, 0) / growth.length;
  const variance = growth.reduce((sum, one) => sum + (one - mean) ** 2, 0) / growth.length;
  if (variance === 0) return [];
  return growth.map((one) => (one - mean) / Math.sqrt(variance)).sort((a, b) => a - b);
}
