/** An exact decimal number: `digits` divided by ten to the power `scale`. */
export interface Decimal {
  readonly digits: bigint;
  /** Number of decimal places, never negative. */
  readonly scale: number;
}

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * Reads a decimal number exactly, without the noise of binary floating point.
 *
 * A JavaScript number is read by its shortest text, so `2.01` is 201 hundredths and nothing else.
 *
 * @returns nothing if it is not a finite decimal number
 *
 * @example
 * decimalOf('2.01'); // => { digits: 201n, scale: 2 }
 */
export function decimalOf(value: string | number): Decimal | undefined {
  const [, sign, whole = '', fraction = '', exponent = '0'] = PATTERN.exec(String(value)) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * tenTo(-scale), scale: 0 };
}

/**
 * Adds exactly.
 *
 * @example
 * numberOf(fractionOf(plus({ digits: 1n, scale: 1 }, { digits: 2n, scale: 1 }))); // => 0.3
 */
export function plus(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  const lift = (decimal: Decimal): bigint => decimal.digits * tenTo(scale - decimal.scale);
  return { digits: lift(one) + lift(other), scale };
}

/** A decimal as a fraction. */
export const fractionOf = (decimal: Decimal): Fraction => ({
  numerator: decimal.digits,
  denominator: tenTo(decimal.scale),
});

/**
 * Multiplies exactly by a unit's factor, as in 亩 → km² (1/1500).
 *
 * @example
 * numberOf(times({ digits: 201n, scale: 2 }, { numerator: 10_000n, denominator: 1n })); // => 20100
 */
export const times = (decimal: Decimal, factor: Fraction): Fraction => ({
  numerator: decimal.digits * factor.numerator,
  denominator: tenTo(decimal.scale) * factor.denominator,
});

/** Divides exactly by a unit's factor: the way back from {@link times}. */
export const dividedBy = (decimal: Decimal, factor: Fraction): Fraction =>
  times(decimal, { numerator: factor.denominator, denominator: factor.numerator });

/** Whether the fraction is a whole number. */
export const isWhole = ({ numerator, denominator }: Fraction): boolean =>
  numerator % denominator === 0n;

/** Significant digits handed to the number parser; a double holds seventeen. */
const PRECISION = 40;

/**
 * The double nearest to an exact fraction.
 *
 * A fraction that does not end (1/1500) is cut after forty digits with one more digit standing for
 * the rest, so that the number parser rounds the right way.
 */
export function numberOf({ numerator, denominator }: Fraction): number {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const leadingZeros = denominator.toString().length - magnitude.toString().length;
  const places = PRECISION + Math.max(0, leadingZeros);
  const scaled = magnitude * tenTo(places);
  const sticky = scaled % denominator === 0n ? '' : '1';
  const digits = (scaled / denominator).toString().padStart(places + 1, '0');
  const value = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}${sticky}`);
  return negative && value !== 0 ? -value : value;
}

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);
