import { shareOut } from './shareOut.ts';
import type { Part, Share } from './succession.ts';

/** A figure of one township; absent where the cell is blank. */
export type FigureOf = (code: string) => number | undefined;

/** Σ of the parts of one figure; absent where one of the parts is blank: blank is not zero. */
export function summed(
  parts: readonly Part[],
  share: Share,
  figureOf: FigureOf,
): number | undefined {
  return parts.reduce<number | undefined>((sum, { from, at, shares }) => {
    const figure = figureOf(from.code);
    if (sum === undefined || figure === undefined) return undefined;
    return sum + (shareOut(figure, shares[share])[at] ?? 0);
  }, 0);
}

/** Σ of what is stated; absent only where nothing is: small columns are kept by few. */
export function summedStated(
  parts: readonly Part[],
  share: Share,
  figureOf: FigureOf,
): number | undefined {
  const stated = parts.filter(({ from }) => figureOf(from.code) !== undefined);
  return stated.length === 0 ? undefined : summed(stated, share, figureOf);
}

/** Whether a strict sum is blank though some part is stated. */
export const isLost = (parts: readonly Part[], figureOf: FigureOf): boolean => {
  const stated = parts.filter(({ from }) => figureOf(from.code) !== undefined).length;
  return stated > 0 && stated < parts.length;
};

/** The largest of what is stated. */
export function largest(parts: readonly Part[], figureOf: FigureOf): number | undefined {
  const stated = parts.flatMap(({ from }) => figureOf(from.code) ?? []);
  return stated.length === 0 ? undefined : Math.max(...stated);
}

/** What all parts have alike; absent where they differ. */
export function alike<V>(
  parts: readonly Part[],
  valueOf: (code: string) => V | undefined,
): V | undefined {
  const values = parts.map(({ from }) => valueOf(from.code));
  return values.every((one) => one === values[0]) ? values[0] : undefined;
}
