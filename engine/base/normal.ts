import { exp, log } from './elementary.ts';

/**
 * The standard normal distribution and Student's t, bit-identical on every host.
 *
 * Quantile: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988); about 16
 * digits. Probability: J. F. Hart (1968) as given by G. West (2005); within 10⁻¹⁵. Student's t:
 * the expansion in 1/n of R. A. Fisher (1941), exact for n = 2.
 */

const CENTRAL = [
  3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
  4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4,
  2.5090809287301226727e3,
];
const CENTRAL_BELOW = [
  1, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3,
  2.1213794301586595867e4, 3.930789580009271061e4, 2.8729085735721942674e4, 5.226495278852854561e3,
];
const NEAR = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
  1.27045825245236838258, 2.4178072517745061177e-1, 2.27238449892691845833e-2,
  7.7454501427834140764e-4,
];
const NEAR_BELOW = [
  1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1,
  1.4810397642748007459e-1, 1.51986665636164571966e-2, 5.475938084995344946e-4,
  1.05075007164441684324e-9,
];
const FAR = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1,
  2.6532189526576123093e-2, 1.2426609473880784386e-3, 2.71155556874348757815e-5,
  2.01033439929228813265e-7,
];
const FAR_BELOW = [
  1, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2,
  7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
  2.04426310338993978564e-15,
];

/** The number that a standard normal stays below with probability `p`, 0 < p < 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRAL, r)) / polynomial(CENTRAL_BELOW, r);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z =
    r <= 5
      ? polynomial(NEAR, r - 1.6) / polynomial(NEAR_BELOW, r - 1.6)
      : polynomial(FAR, r - 5) / polynomial(FAR_BELOW, r - 5);
  return q < 0 ? -z : z;
}

const HART = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165,
  0.700383064443688, 3.52624965998911e-2,
];
const HART_BELOW = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461,
  16.064177579207, 1.75566716318264, 8.83883476483184e-2,
];

/** The probability that a standard normal stays below `z`. */
export function normalProbability(z: number): number {
  const size = Math.abs(z);
  if (size > 37) return z > 0 ? 1 : 0;
  const density = exp((-size * size) / 2);
  const tail =
    size < 7.07106781186547
      ? (density * polynomial(HART, size)) / polynomial(HART_BELOW, size)
      : density / (farFraction(size) * 2.506628274631);
  return z > 0 ? 1 - tail : tail;
}

const farFraction = (z: number): number => z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));

/**
 * The quantile of Student's t that stands where a standard normal stands at `z`.
 *
 * Exact for 2 degrees of freedom; from 3 on within 0.2 % for |z| ≤ 2.
 */
export function studentQuantile(z: number, degrees: number): number {
  if (degrees === 2) {
    const p = normalProbability(z);
    return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
  }
  const n = 1 / degrees;
  const z2 = z * z;
  const terms = [
    1,
    (z2 + 1) / 4,
    ((5 * z2 + 16) * z2 + 3) / 96,
    (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384,
    ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92_160,
  ];
  return z * polynomial(terms, n);
}

/** Coefficients from the constant on. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let at = coefficients.length - 1; at >= 0; at -= 1)
    value = value * x + (coefficients[at] ?? 0);
  return value;
}
