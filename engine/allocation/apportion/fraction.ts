/** An exact quotient of whole numbers; the denominator is more than 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing at all, as a fraction. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** Whether two fractions stand for the same number, reduced or not. */
export const isEqual = (a: Fraction, b: Fraction): boolean =>
  a.numerator * b.denominator === b.numerator * a.denominator;

/** The same fraction in lowest terms. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  let [divisor, rest] = [numerator, denominator];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The nearest a floating-point number comes to a fraction, within one rounding or two. */
export const toNumber = (fraction: Fraction): number =>
  Number(fraction.numerator) / Number(fraction.denominator);

/**
 * The sum of whole numbers, exact beyond 2⁵³, and so the same in any order.
 *
 * @example
 * exactSum([2 ** 53, 1]); // => 9007199254740993n
 */
export function exactSum(values: readonly number[]): bigint {
  let sum = 0n;
  let part = 0; // kept in a plain number while that is exact: much faster than adding bigints
  for (const value of values) {
    if (part + value > Number.MAX_SAFE_INTEGER) {
      sum += BigInt(part);
      part = 0;
    }
    part += value;
  }
  return sum + BigInt(part);
}

/**
 * The whole part of a square root.
 *
 * @param value a whole number, not negative
 * @example
 * wholeRoot(99n); // => 9n
 */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  // Newton's steps fall from any start above the root and stop falling when they have reached it.
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
