import { isEqual, reduced, toNumber, wholeRoot, type Fraction } from './fraction.ts';

/** An interval of positive numbers whose ends are known to a power. */
export interface Interval {
  readonly power: 1 | 2;
  readonly low: Fraction;
  readonly high: Fraction | undefined;
}

/** A number fit to print, with its value. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  /** The exact value, to the power of the interval. */
  readonly exact: Fraction;
}

/**
 * Picks the number with the fewest digits strictly between two ends; the middle one of several.
 *
 * Where the ends coincide, no decimal may meet the point: then the text is a fraction or its root.
 *
 * @param interval ends not negative, `low` at most `high`; without `high` it never ends
 *
 * @example
 * const end = (numerator: bigint) => ({ numerator, denominator: 1n });
 * shortestDecimal({ power: 1, low: end(29_113n), high: end(31_250n) }).text; // => '30000'
 */
export function shortestDecimal({ power, low, high }: Interval): Printed {
  if (high && isEqual(low, high)) return point(low, power);
  // Grids 10^e, from one too coarse to fit down to the first with a multiple inside.
  for (let exponent = high ? digits(high, power) : digits(low, power) - 1; ; exponent -= 1) {
    const first = below(scaled(low, -exponent * power), power, 0n) + 1n;
    const last = high ? below(scaled(high, -exponent * power), power, 1n) : first;
    if (first <= last) return decimal((first + last) / 2n, exponent, power);
  }
}

/** The largest whole m with m^power ≤ fraction (short 0), or < fraction (short 1). */
const below = ({ numerator, denominator }: Fraction, power: 1 | 2, short: bigint): bigint =>
  root((numerator - short) / denominator, power);

const root = (value: bigint, power: 1 | 2): bigint => (power === 2 ? wholeRoot(value) : value);

const digits = (fraction: Fraction, power: 1 | 2): number =>
  below(fraction, power, 0n).toString().length;

/** A fraction times 10^exponent. */
const scaled = ({ numerator, denominator }: Fraction, exponent: number): Fraction =>
  exponent < 0
    ? { numerator, denominator: denominator * 10n ** BigInt(-exponent) }
    : { numerator: numerator * 10n ** BigInt(exponent), denominator };

function decimal(multiple: bigint, exponent: number, power: 1 | 2): Printed {
  const text = positional(multiple, exponent);
  const base = { numerator: multiple ** BigInt(power), denominator: 1n };
  return { text, value: Number(text), exact: scaled(base, exponent * power) };
}

/** multiple × 10^exponent written out, without zeros that say nothing. */
function positional(multiple: bigint, exponent: number): string {
  if (exponent >= 0) return (multiple * 10n ** BigInt(exponent)).toString();
  const padded = multiple.toString().padStart(1 - exponent, '0');
  return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`.replace(/\.?0+$/, '');
}

/** A single point: a decimal if it is one, else written exactly. */
function point(exact: Fraction, power: 1 | 2): Printed {
  const { numerator, denominator } = reduced(exact);
  const top = root(numerator, power);
  const bottom = root(denominator, power);
  const isRational = top ** BigInt(power) * bottom ** BigInt(power) === numerator * denominator;
  const value = power === 2 ? Math.sqrt(toNumber(exact)) : toNumber(exact);
  if (!isRational) return { text: `√(${ratio(numerator, denominator)})`, value, exact };
  const places = decimalPlaces(bottom);
  if (places === undefined) return { text: ratio(top, bottom), value, exact };
  return decimal((top * 10n ** BigInt(places)) / bottom, -places, power);
}

const ratio = (top: bigint, bottom: bigint): string =>
  bottom === 1n ? top.toString() : `${top.toString()}/${bottom.toString()}`;

/** How many decimals 1/denominator takes; nothing if they never end. */
function decimalPlaces(denominator: bigint): number | undefined {
  let places = 0;
  let rest = denominator;
  for (; rest % 10n === 0n; rest /= 10n) places += 1;
  for (; rest % 5n === 0n; rest /= 5n) places += 1;
  for (; rest % 2n === 0n; rest /= 2n) places += 1;
  return rest === 1n ? places : undefined;
}
