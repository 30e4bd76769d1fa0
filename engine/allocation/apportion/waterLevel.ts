import { invariant } from '../../base/defect.ts';
import type { Claim } from './claim.ts';
import { exactSum, type Fraction } from './fraction.ts';

/**
 * The level λ (posts per point) at which Σ clamp(λ × weight, floor, ceiling) is the pool, exactly.
 *
 * Shares what is left by weight among the claims still open. If the ceilings then cut off more than
 * the floors add, the true level can only be higher, so whoever is cut off stays so; the reverse
 * for floors. Those are settled, and the rest is shared anew until cuts and additions balance.
 *
 * @param pool posts; between the sums of floors and of ceilings
 * @param claims at least one
 *
 * @example
 * waterLevel(10, [
 *   { key: 'a', weight: 8, floor: 0, ceiling: 4 },
 *   { key: 'b', weight: 1, floor: 0, ceiling: Infinity },
 *   { key: 'c', weight: 2, floor: 0, ceiling: Infinity },
 * ]); // => { numerator: 6n, denominator: 3n }
 */
export function waterLevel(pool: number, claims: readonly Claim[]): Fraction {
  let open = claims;
  let left = BigInt(pool);
  for (;;) {
    invariant(open.length > 0, 'no water level: the pool does not fit the bounds');
    const level = { numerator: left, denominator: exactSum(open.map(({ weight }) => weight)) };
    const { cut, added } = against(level, open, pool);
    const balance = total(cut) - total(added);
    if (balance === 0n) return level;

    const settled = new Set((balance > 0n ? cut : added).map(({ claim }) => claim));
    const bound = balance > 0n ? 'ceiling' : 'floor';
    left -= exactSum([...settled].map((claim) => claim[bound]));
    open = open.filter((claim) => !settled.has(claim));
  }
}

interface Overhang {
  readonly claim: Claim;
  /** By how much λ × weight lies outside the bound, times the denominator of λ. */
  readonly by: bigint;
}

/** What bounds cut off and add at a level. */
function against({ numerator, denominator }: Fraction, open: readonly Claim[], pool: number) {
  const cut: Overhang[] = [];
  const added: Overhang[] = [];
  for (const claim of open) {
    const share = BigInt(claim.weight) * numerator;
    const over = share - BigInt(Math.min(claim.ceiling, pool)) * denominator;
    const under = BigInt(claim.floor) * denominator - share;
    if (over > 0n) cut.push({ claim, by: over });
    if (under > 0n) added.push({ claim, by: under });
  }
  return { cut, added };
}

const total = (overhangs: readonly Overhang[]): bigint =>
  overhangs.reduce((sum, { by }) => sum + by, 0n);
