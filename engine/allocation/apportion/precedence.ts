import type { Claim, Tie } from './claim.ts';

/**
 * Orders claims with equal rights: larger weight first, then lower key.
 *
 * @returns below 0 where `a` comes first; never 0 for two claims with different keys
 */
export const precedence = (a: Claim, b: Claim): number =>
  b.weight - a.weight || (a.key < b.key ? -1 : 1);

/**
 * Writes down a tie that decided a post.
 *
 * @param granted the tied claims that got a post; at least one
 * @param refused the tied claims that did not; at least one, each after all of `granted`
 */
export function tieBetween(granted: readonly Claim[], refused: readonly Claim[]): Tie {
  const inside = [...granted].sort(precedence);
  const outside = [...refused].sort(precedence);
  return {
    keys: [...inside, ...outside].map((claim) => claim.key),
    granted: inside.map((claim) => claim.key),
    rule: inside.at(-1)?.weight === outside[0]?.weight ? 'lowerKey' : 'largerWeight',
  };
}
