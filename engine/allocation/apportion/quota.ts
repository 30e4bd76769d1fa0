import type { Claim, Share } from './claim.ts';
import { exactSum, type Fraction } from './fraction.ts';

/** Posts per point of the whole pool: pool / Σ weights; 0 where there are no claims. */
export const quotaLevel = (pool: number, claims: readonly Claim[]): Fraction => ({
  numerator: BigInt(pool),
  denominator: claims.length === 0 ? 1n : exactSum(claims.map((claim) => claim.weight)),
});

/** weight × level as a number; with `quotaLevel` the exact share 应得数, in posts. */
export const quotaOf = (claim: Claim, level: Fraction): number =>
  (claim.weight * Number(level.numerator)) / Number(level.denominator);

/** weight × level, split into whole posts and what is left of a post. */
export interface Split {
  readonly whole: number;
  /** In units of 1 / level.denominator, so that the rests at one level compare as they stand. */
  readonly rest: bigint;
}

/** weight × level, exactly. */
export function split(claim: Claim, level: Fraction): Split {
  const product = BigInt(claim.weight) * level.numerator;
  const whole = product / level.denominator;
  return { whole: Number(whole), rest: product - whole * level.denominator };
}

/** The bound that a weight × level lies outside of. */
export function boundOf(claim: Claim, { whole, rest }: Split): Share['bound'] {
  if (whole < claim.floor) return 'floor';
  return whole > claim.ceiling || (whole === claim.ceiling && rest > 0n) ? 'ceiling' : undefined;
}
