import { roundHalfAwayFromZero } from '../../base/rounding.ts';

/**
 * Divides a whole number by shares that sum to 1: integer parts, then the largest fractions.
 *
 * Exact: the parts sum to the number. Equal fractions go in the order of the shares.
 *
 * @example
 * shareOut(49, [0.6, 0.4]); // => [29, 20]
 */
export function shareOut(whole: number, shares: readonly number[]): readonly number[] {
  // Whole millionths, so that 0.1 × 30 is 3 and not a little more.
  const exact = shares.map((share) => roundHalfAwayFromZero(share * MILLION) * whole);
  const parts = exact.map((one) => Math.floor(one / MILLION));
  const rest = whole - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((one, at) => ({ at, fraction: one - (parts[at] ?? 0) * MILLION }))
    .sort((a, b) => b.fraction - a.fraction || a.at - b.at);
  const more = new Set(order.slice(0, Math.max(0, rest)).map(({ at }) => at));
  return parts.map((part, at) => part + (more.has(at) ? 1 : 0));
}

const MILLION = 1_000_000;
