import { linearRegression } from 'simple-statistics';
import { exp } from '../base/elementary.ts';
import { normalQuantile, studentQuantile } from '../base/normal.ts';
import type { Growth, GrowthPoint } from '../model/forecast.ts';
import type { Observation } from '../model/township.ts';

/** Years of figures without which there is no trend. */
export const TREND_NEEDS = 4;

/** Where 90 % and 97.5 % of a standard normal lie below. */
const Z90 = normalQuantile(0.9);
const Z975 = normalQuantile(0.975);

/** What moves a figure in a year: growth as a ratio, and its standard deviation. */
export interface StatedGrowth {
  readonly rate: number | undefined;
  readonly deviation: number | undefined;
}

/** What the growth of one figure rests on. */
export interface GrowthInput {
  /** Oldest first, none later than the year of the present. */
  readonly observations: readonly Observation[];
  /** Years to come, in order, the first one right after the present. */
  readonly years: readonly number[];
  readonly by: 'trend' | 'stated';
  readonly stated: (year: number) => StatedGrowth;
}

/**
 * The path of one figure: a straight line through its history, or stated growth from its newest.
 *
 * The line needs four years; its 95 % prediction interval, and the 10 and 90 % points of the same
 * distribution, widen with the distance from the years it rests on. Stated growth compounds; its 10
 * and 90 % points are those of a log-normal whose yearly deviations are independent.
 *
 * @returns nothing where there is no figure, or too few and no stated growth: then it does not move
 */
export function growthOf(
  input: GrowthInput,
): Pick<Growth, 'basis' | 'years' | 'points'> | undefined {
  const years = input.observations.length;
  if (input.by === 'trend' && years >= TREND_NEEDS)
    return { basis: 'trend', years, points: trend(input) };
  const points = statedPoints(input);
  return points && { basis: 'stated', years, points };
}

function trend({ observations, years }: GrowthInput): readonly GrowthPoint[] {
  const first = observations[0]?.year ?? 0;
  const known = observations.map(({ year, value }): [number, number] => [year - first, value]);
  const { m: slope, b: start } = linearRegression(known);
  const n = known.length;
  const mean = known.reduce((sum, [x]) => sum + x, 0) / n;
  const spread = known.reduce((sum, [x]) => sum + (x - mean) ** 2, 0);
  const residue = known.reduce((sum, [x, y]) => sum + (y - start - slope * x) ** 2, 0);
  const error = Math.sqrt(residue / (n - 2));
  const [t90, t975] = [studentQuantile(Z90, n - 2), studentQuantile(Z975, n - 2)];
  return years.map((year) => {
    const x = year - first;
    const middle = start + slope * x;
    const wide = error * Math.sqrt(1 + 1 / n + (x - mean) ** 2 / spread);
    return {
      year,
      low: atLeastNone(middle - t90 * wide),
      middle: atLeastNone(middle),
      high: atLeastNone(middle + t90 * wide),
      interval: [atLeastNone(middle - t975 * wide), atLeastNone(middle + t975 * wide)],
    };
  });
}

function statedPoints({
  observations,
  years,
  stated,
}: GrowthInput): readonly GrowthPoint[] | undefined {
  const newest = observations.at(-1);
  if (newest === undefined) return undefined;
  let middle = newest.value;
  let variance = 0;
  const points: GrowthPoint[] = [];
  const last = years.at(-1) ?? newest.year;
  for (let year = newest.year + 1; year <= last; year += 1) {
    const { rate, deviation = 0 } = stated(year);
    if (rate === undefined) return undefined;
    middle *= 1 + rate;
    variance += deviation * deviation;
    const factor = exp(Z90 * Math.sqrt(variance));
    if (years.includes(year))
      points.push({ year, low: middle / factor, middle, high: middle * factor });
  }
  return points;
}

const atLeastNone = (value: number): number => Math.max(0, value);
