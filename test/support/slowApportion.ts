import type { Claim, DivisorMethod } from '../../engine/allocation/apportion/claim.ts';

/** What the slow version says, in the order given. */
export interface SlowResult {
  readonly posts: readonly number[];
  /** Claims tied for a post that some of them got and some did not; sorted keys. */
  readonly tied: readonly string[];
  readonly note?: 'quotas' | 'waterLevel';
}

/** Squares of the signposts, as [numerator, denominator]: one kind of number for all methods. */
const squaredSignposts: Record<DivisorMethod, (posts: bigint) => readonly [bigint, bigint]> = {
  sainteLague: (k) => [(2n * k + 1n) ** 2n, 4n],
  dHondt: (k) => [(k + 1n) ** 2n, 1n],
  adams: (k) => [k ** 2n, 1n],
  huntingtonHill: (k) => [k * (k + 1n), 1n],
  dean: (k) => [(2n * k * (k + 1n)) ** 2n, (2n * k + 1n) ** 2n],
};

/** Sign of (weight a / signpost(held a))² − (weight b / signpost(held b))², exactly. */
export function compareClaims(
  method: DivisorMethod,
  a: { claim: Claim; held: number },
  b: { claim: Claim; held: number },
): number {
  const [numeratorA, denominatorA] = squaredSignposts[method](BigInt(a.held));
  const [numeratorB, denominatorB] = squaredSignposts[method](BigInt(b.held));
  const left = BigInt(a.claim.weight) ** 2n * denominatorA * numeratorB;
  const right = BigInt(b.claim.weight) ** 2n * denominatorB * numeratorA;
  return left > right ? 1 : left < right ? -1 : 0;
}

/** A divisor method the slow way: one post at a time to the best right. */
export function slowHighestAverages(
  method: DivisorMethod,
  pool: number,
  claims: readonly Claim[],
): SlowResult {
  const rows = claims.map((claim) => ({ claim, held: claim.floor }));
  for (let left = pool - rows.reduce((sum, row) => sum + row.held, 0); left > 0; left -= 1) {
    const open = rows.filter((row) => row.held < row.claim.ceiling);
    const best = open.reduce((first, row) =>
      (compareClaims(method, row, first) || byWeightThenKey(first.claim, row.claim)) > 0
        ? row
        : first,
    );
    best.held += 1;
  }
  const tied = new Set<string>();
  for (const winner of rows.filter((row) => row.held > row.claim.floor)) {
    const before = { claim: winner.claim, held: winner.held - 1 };
    for (const loser of rows.filter((row) => row.held < row.claim.ceiling)) {
      if (loser === winner || compareClaims(method, before, loser) !== 0) continue;
      tied.add(winner.claim.key).add(loser.claim.key);
    }
  }
  return { posts: rows.map((row) => row.held), tied: [...tied].sort() };
}

/** Largest remainder the slow way: quotas first, then weight × water level by every breakpoint. */
export function slowLargestRemainder(pool: number, claims: readonly Claim[]): SlowResult {
  const weights = claims.reduce((sum, claim) => sum + BigInt(claim.weight), 0n);
  const byQuota = roundAt(pool, claims, [BigInt(pool), weights]);
  if (byQuota) return { ...byQuota, note: 'quotas' };
  const byLevel = roundAt(pool, claims, slowWaterLevel(pool, claims));
  if (!byLevel) throw new Error('the slow water level does not come out');
  return { ...byLevel, note: 'waterLevel' };
}

type Ratio = readonly [bigint, bigint];

/** The exact λ: the first piece between neighbouring breakpoints on which the pool is reached. */
function slowWaterLevel(pool: number, claims: readonly Claim[]): Ratio {
  const breakpoints: Ratio[] = claims.flatMap((claim) => [
    [BigInt(claim.floor), BigInt(claim.weight)] as const,
    [BigInt(Math.min(claim.ceiling, pool)), BigInt(claim.weight)] as const,
  ]);
  breakpoints.sort((a, b) => (a[0] * b[1] < b[0] * a[1] ? -1 : a[0] * b[1] > b[0] * a[1] ? 1 : 0));
  const atLeast = breakpoints.find(
    (level) => filled(pool, claims, level) >= BigInt(pool) * level[1],
  );
  if (!atLeast) throw new Error('no breakpoint reaches the pool');
  // On the piece that ends here, whoever the end cuts off or does not reach is fixed.
  let left = BigInt(pool);
  let weight = 0n;
  for (const claim of claims) {
    const share = BigInt(claim.weight) * atLeast[0];
    if (share <= BigInt(claim.floor) * atLeast[1]) left -= BigInt(claim.floor);
    else if (share > BigInt(Math.min(claim.ceiling, pool)) * atLeast[1])
      left -= BigInt(Math.min(claim.ceiling, pool));
    else weight += BigInt(claim.weight);
  }
  return weight === 0n ? atLeast : [left, weight];
}

/** Σ clamp(λ × weight, floor, ceiling) × denominator of λ. */
function filled(pool: number, claims: readonly Claim[], [numerator, denominator]: Ratio): bigint {
  return claims.reduce((sum, claim) => {
    const share = BigInt(claim.weight) * numerator;
    const low = BigInt(claim.floor) * denominator;
    const high = BigInt(Math.min(claim.ceiling, pool)) * denominator;
    return sum + (share < low ? low : share > high ? high : share);
  }, 0n);
}

function roundAt(pool: number, claims: readonly Claim[], [numerator, denominator]: Ratio) {
  const rows = claims.map((claim) => {
    const share = BigInt(claim.weight) * numerator;
    if (share < BigInt(claim.floor) * denominator) return { claim, held: claim.floor, rest: -1n };
    if (claim.ceiling !== Infinity && share > BigInt(claim.ceiling) * denominator)
      return { claim, held: claim.ceiling, rest: -1n };
    const held = Number(share / denominator);
    return { claim, held, rest: held === claim.ceiling ? -1n : share % denominator };
  });
  const takers = rows.filter((row) => row.rest >= 0n);
  const left = pool - rows.reduce((sum, row) => sum + row.held, 0);
  if (left < 0 || left > takers.length) return undefined;

  const order = [...takers].sort((a, b) =>
    a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : byWeightThenKey(a.claim, b.claim),
  );
  const winners = new Set(order.slice(0, left));
  const line = left > 0 ? order[left - 1]?.rest : undefined;
  const tied = order[left]?.rest === line ? order.filter((row) => row.rest === line) : [];
  return {
    posts: rows.map((row) => row.held + (winners.has(row) ? 1 : 0)),
    tied: line === undefined ? [] : tied.map((row) => row.claim.key).sort(),
  };
}

const byWeightThenKey = (a: Claim, b: Claim): number =>
  b.weight - a.weight || (a.key < b.key ? -1 : 1);
