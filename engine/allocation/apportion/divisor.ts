import type { Certificate } from './certificate.ts';
import type { Claim, Divisor, Share } from './claim.ts';
import { reduced, toNumber, ZERO, type Fraction } from './fraction.ts';
import { shortestDecimal, type Printed } from './shortestDecimal.ts';
import type { Signposts } from './signposts.ts';
import { compareWithDivisor, exactAverage, stepFrom, type Step } from './step.ts';

/** The divisors that give a result, and the one that is printed. */
export interface Divisors {
  readonly divisor: Divisor;
  readonly printed: Printed;
}

/**
 * Reads the interval of divisors off a certificate.
 *
 * A claim at its ceiling sets no lower end and a claim at its floor no upper end: bounds round
 * for them. Nor does a first post of infinite priority set an upper end: every divisor grants it.
 *
 * @returns nothing where no divisor is special (bounds or first posts settle everything), or where
 *   a first post of infinite priority is still waiting, which no divisor would refuse
 */
export function divisorsOf(
  signposts: Signposts,
  { waiting, served }: Certificate,
): Divisors | undefined {
  if (waiting?.average === Infinity) return undefined;
  const average = (step: Step): Fraction => reduced(exactAverage(signposts, step));
  const high = served && isFinite(served.average) ? average(served) : undefined;
  if (!waiting && !high) return undefined;

  const power = signposts.power;
  const low = waiting ? average(waiting) : ZERO;
  const printed = shortestDecimal({ power, low, high });
  const divisor = {
    power,
    low,
    ...(high && { high }),
    lowNumber: rootNumber(low, power),
    highNumber: high ? rootNumber(high, power) : Infinity,
    shown: printed.text,
  };
  return { divisor, printed };
}

/**
 * The bound that holds a claim at the printed divisor: clamp would change the rounded quotient.
 *
 * A quotient exactly at a signpost may round either way, so it is not held by a bound it can meet.
 */
export function boundAt(
  signposts: Signposts,
  { printed, claim, posts }: { printed: Printed; claim: Claim; posts: number },
): Share['bound'] {
  const side = (step: Step): number => compareWithDivisor(signposts, step, printed);
  if (posts === claim.floor && posts > 0 && side(stepFrom(signposts, claim, posts - 1)) < 0)
    return 'floor';
  if (posts === claim.ceiling && side(stepFrom(signposts, claim, posts)) > 0) return 'ceiling';
  return undefined;
}

const rootNumber = (fraction: Fraction, power: 1 | 2): number =>
  power === 2 ? Math.sqrt(toNumber(fraction)) : toNumber(fraction);
