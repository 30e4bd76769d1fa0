import type { Distribution, Tally } from '../model/simulation.ts';

/** A tally that is still being counted; written in place, for a draw must not allocate. */
export interface OpenTally {
  count: number;
  sum: number;
  sumOfSquares: number;
  low: number;
  counts: number[];
}

/** A tally of nothing. */
export const emptyTally = (): OpenTally => ({
  count: 0,
  sum: 0,
  sumOfSquares: 0,
  low: 0,
  counts: [],
});

/** Counts a whole number once; one that is not known is not counted. */
export function tally(into: OpenTally, value: number | undefined, times = 1): void {
  if (value === undefined || times === 0) return;
  into.count += times;
  into.sum += value * times;
  into.sumOfSquares += value * value * times;
  if (into.counts.length === 0) into.low = value;
  while (value < into.low) {
    into.counts.unshift(0);
    into.low -= 1;
  }
  while (value >= into.low + into.counts.length) into.counts.push(0);
  into.counts[value - into.low] = (into.counts[value - into.low] ?? 0) + times;
}

/** Both tallies in one; whole sums, so that order changes nothing. */
export function bothTallies(one: Tally, other: Tally): Tally {
  const into: OpenTally = { ...one, counts: [...one.counts] };
  other.counts.forEach((times, at) => {
    tally(into, other.low + at, times);
  });
  return into;
}

/** Mean, deviation and quantiles; nothing where nothing was counted. */
export function distributionOf(of: Tally): Distribution | undefined {
  const { count, sum, sumOfSquares } = of;
  if (count === 0) return undefined;
  const mean = sum / count;
  const variance = count > 1 ? Math.max(0, (sumOfSquares - sum * mean) / (count - 1)) : 0;
  const deviation = Math.sqrt(variance);
  return {
    mean,
    deviation,
    standardError: deviation / Math.sqrt(count),
    quantiles: [
      quantile(of, 0.05),
      quantile(of, 0.25),
      quantile(of, 0.5),
      quantile(of, 0.75),
      quantile(of, 0.95),
    ],
  };
}

/** The least number that a share of the draws does not exceed. */
export function quantile({ count, low, counts }: Tally, share: number): number {
  let below = 0;
  for (let at = 0; at < counts.length; at += 1) {
    below += counts[at] ?? 0;
    if (below >= share * count) return low + at;
  }
  return low + counts.length - 1;
}
