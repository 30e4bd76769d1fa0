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

/**
 * Divides whole numbers that come one after another, such as people in rows of a list: each one
 * goes to whoever is furthest behind its share, so that small rows do not all go to the largest.
 *
 * @returns for each number its parts, which sum to it
 * @example
 * shareOutInTurn([1, 1, 1], [0.6, 0.4]); // => [[1, 0], [0, 1], [1, 0]]
 */
export function shareOutInTurn(
  numbers: readonly number[],
  shares: readonly number[],
): readonly (readonly number[])[] {
  const millionths = shares.map((share) => roundHalfAwayFromZero(share * MILLION));
  const given = shares.map(() => 0);
  let sum = 0;
  return numbers.map((number) => {
    const parts = shares.map(() => 0);
    for (let one = 0; one < number; one += 1) {
      sum += 1;
      const behind = millionths.map((share, at) => share * sum - (given[at] ?? 0) * MILLION);
      const at = behind.indexOf(Math.max(...behind));
      given[at] = (given[at] ?? 0) + 1;
      parts[at] = (parts[at] ?? 0) + 1;
    }
    return parts;
  });
}

const MILLION = 1_000_000;
