/**
 * Exponential and logarithm from + − × ÷ alone.
 *
 * `Math.exp` and `Math.log` are as good as the engine that runs them, and no two need agree in the
 * last bit: a whole number rounded from them could differ between Excel and the command line. These
 * give the same bits everywhere. Method and coefficients: FreeBSD msun, e_exp.c and e_log.c (Sun
 * Microsystems, 1993); the error is below 1 unit in the last place.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;

/** Arguments beyond which the result is no finite positive double. */
const EXP_HIGHEST = 7.09782712893383973096e2;
const EXP_LOWEST = -7.4513321910194110842e2;

const EXP = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5,
  -1.6533902205465251539e-6, 4.13813679705723846039e-8,
] as const;

const LOG = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const;

/** e to the power of a number. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > EXP_HIGHEST) return Infinity;
  if (x < EXP_LOWEST) return 0;
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (EXP[0] + t * (EXP[1] + t * (EXP[2] + t * (EXP[3] + t * EXP[4]))));
  return scaled(1 - (low - (r * c) / (2 - c) - high), k);
}

/** The natural logarithm of a number: −∞ of 0, NaN below. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let { mantissa, exponent } = parts(x);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (LOG[1] + w * (LOG[3] + w * LOG[5]));
  const even = z * (LOG[0] + w * (LOG[2] + w * (LOG[4] + w * LOG[6])));
  const half = 0.5 * f * f;
  const rest = s * (half + odd + even) + exponent * LN2_LOW;
  return exponent * LN2_HIGH - (half - rest - f);
}

const BITS = new DataView(new ArrayBuffer(8));

/** 2 to a whole power between −1022 and 1023. */
function powerOfTwo(k: number): number {
  BITS.setUint32(0, (k + 1023) << 20);
  BITS.setUint32(4, 0);
  return BITS.getFloat64(0);
}

/** y · 2ᵏ, in two steps where one power would overflow or lose bits. */
function scaled(y: number, k: number): number {
  if (k > 1023) return y * powerOfTwo(1023) * powerOfTwo(k - 1023);
  if (k < -1022) return y * powerOfTwo(k + 54) * powerOfTwo(-54);
  return y * powerOfTwo(k);
}

/** x = mantissa · 2^exponent with 1 ≤ mantissa < 2. */
function parts(x: number): { mantissa: number; exponent: number } {
  const isSubnormal = x < 2.2250738585072014e-308;
  BITS.setFloat64(0, isSubnormal ? x * powerOfTwo(54) : x);
  const high = BITS.getUint32(0);
  BITS.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  return {
    mantissa: BITS.getFloat64(0),
    exponent: (high >>> 20) - 1023 - (isSubnormal ? 54 : 0),
  };
}
