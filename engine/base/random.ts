/** Two words of 32 bits each. */
export type WordPair = readonly [number, number];

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const PARITY = 0x1bd11bda;

/**
 * Threefry-2x32-20: a random number is a function of a key and a counter, and nothing else.
 *
 * No state is carried from one number to the next, so any draw can be made by itself, in any order,
 * by any number of workers, and always comes out the same. After J. K. Salmon, M. A. Moraes,
 * R. O. Dror, D. E. Shaw, “Parallel random numbers: as easy as 1, 2, 3”, SC'11.
 */
export function threefry([k0, k1]: WordPair, [c0, c1]: WordPair): WordPair {
  const keys = [k0, k1, (PARITY ^ k0 ^ k1) >>> 0];
  let x0 = (c0 + k0) >>> 0;
  let x1 = (c1 + k1) >>> 0;
  for (let round = 0; round < 20; round += 1) {
    const by = ROTATIONS[round % 8] ?? 0;
    x0 = (x0 + x1) >>> 0;
    x1 = ((x1 << by) | (x1 >>> (32 - by))) ^ x0;
    if (round % 4 !== 3) continue;
    const turn = (round + 1) / 4;
    x0 = (x0 + (keys[turn % 3] ?? 0)) >>> 0;
    x1 = (x1 + (keys[(turn + 1) % 3] ?? 0) + turn) >>> 0;
  }
  return [x0 >>> 0, x1 >>> 0];
}

/** A number strictly between 0 and 1, of 52 random bits; both ends are left out. */
export function uniform(key: WordPair, counter: WordPair): number {
  const [high, low] = threefry(key, counter);
  return ((high >>> 0) * 1_048_576 + (low >>> 12) + 0.5) / 4_503_599_627_370_496;
}

/** A text as a word of a key: FNV-1a over its UTF-16 units. */
export function wordOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * How many of `trials` come true, each with probability `chance`: by inversion, from one number.
 *
 * Cost grows with the answer.
 */
export function binomial(trials: number, chance: number, u: number): number {
  if (chance <= 0 || trials <= 0) return 0;
  if (chance >= 1) return trials;
  const odds = chance / (1 - chance);
  let mass = 1;
  for (let trial = 0; trial < trials; trial += 1) mass *= 1 - chance;
  let below = mass;
  let hits = 0;
  while (u >= below && hits < trials) {
    hits += 1;
    mass *= (odds * (trials - hits + 1)) / hits;
    below += mass;
  }
  return hits;
}
