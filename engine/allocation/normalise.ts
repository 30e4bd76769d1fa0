import type { Band } from '../model/baseline.ts';

/** One township's figure on its way to a share. */
export interface Figure {
  readonly key: string;
  readonly value: number;
}

/** How an indicator becomes comparable with the others. */
export type Normalisation = 'share' | 'minMax' | 'rank' | 'banded';

/**
 * Turns figures into shares of 1, or into the points of their bands.
 *
 * `share` v/Σv · `minMax` (v − min)/(max − min), then share; all equal: equal shares · `rank` the
 * smallest is 1, ties get the mean of their places, then share · `banded` points of the highest
 * band reached.
 *
 * Sums run in the order given: pass figures in code order, so that row order changes nothing.
 *
 * @returns nothing if the figures are all zero and no share exists
 */
export function normalise(
  figures: readonly Figure[],
  how: Normalisation,
  bands: readonly Band[],
): ReadonlyMap<string, number> | undefined {
  if (how === 'banded') return mapOf(figures, (value) => bandPoints(value, bands));
  const values = figures.map(({ value }) => value);
  if (values.every((value) => value === 0)) return undefined;
  if (how === 'rank') return shares(ranked(figures));
  if (how === 'share') return shares(figures);
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (high === low) return mapOf(figures, () => 1 / figures.length);
  return shares(figures.map(({ key, value }) => ({ key, value: (value - low) / (high - low) })));
}

/** Turns “more is more” round: the richest becomes the poorest, distances stay (max + min − v). */
export function inverted(figures: readonly Figure[]): readonly Figure[] {
  const values = figures.map(({ value }) => value);
  const ends =
    values.reduce((a, b) => Math.max(a, b), -Infinity) +
    values.reduce((a, b) => Math.min(a, b), Infinity);
  return figures.map(({ key, value }) => ({ key, value: ends - value }));
}

/** Points of the highest band that a figure reaches; below the lowest band, none. */
export function bandPoints(value: number, bands: readonly Band[]): number {
  const reached = bands
    .filter((band) => (band.inclusive ? value >= band.from : value > band.from))
    .sort((a, b) => b.from - a.from || Number(a.inclusive) - Number(b.inclusive));
  return reached[0]?.points ?? 0;
}

/** Places from the smallest, 1; equal figures share the mean of their places. */
function ranked(figures: readonly Figure[]): readonly Figure[] {
  const sorted = figures.map(({ value }) => value).sort((a, b) => a - b);
  const places = new Map<number, number>();
  for (let first = 0; first < sorted.length;) {
    const value = sorted[first] ?? 0;
    let last = first;
    while (sorted[last + 1] === value) last++;
    places.set(value, (first + last) / 2 + 1);
    first = last + 1;
  }
  return figures.map(({ key, value }) => ({ key, value: places.get(value) ?? 0 }));
}

function shares(figures: readonly Figure[]): ReadonlyMap<string, number> | undefined {
  const sum = figures.reduce((total, { value }) => total + value, 0);
  return sum > 0 ? mapOf(figures, (value) => value / sum) : undefined;
}

const mapOf = (
  figures: readonly Figure[],
  of: (value: number) => number,
): ReadonlyMap<string, number> => new Map(figures.map(({ key, value }) => [key, of(value)]));
