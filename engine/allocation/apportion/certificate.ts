import { invariant } from '../../base/defect.ts';
import type { Claim, Tie } from './claim.ts';
import { tieBetween } from './precedence.ts';
import type { Signposts } from './signposts.ts';
import { compareAverages, compareRights, stepFrom, type Step } from './step.ts';

/** Proof that a division is the one its method asks for. */
export interface Certificate {
  /** The best right that got nothing more; absent where all claims are at their ceilings. */
  readonly waiting: Step | undefined;
  /** The weakest right that got a post beyond a floor; absent where all claims are at floors. */
  readonly served: Step | undefined;
  /** The tie between the two, where their averages are equal. */
  readonly ties: readonly Tie[];
}

/**
 * Proves that nobody who waits has a better right than anybody served.
 *
 * Steps of one claim fall in average, so this one comparison settles every other: the proof does
 * not depend on how the posts were found.
 *
 * @param posts posts of each claim, in the order of the claims, inside their bounds
 * @throws {Defect} if the posts are not what the signposts ask for
 */
export function certify(
  signposts: Signposts,
  claims: readonly Claim[],
  posts: readonly number[],
): Certificate {
  const next: Step[] = [];
  const last: Step[] = [];
  claims.forEach((claim, index) => {
    const held = posts[index] ?? 0;
    if (held < claim.ceiling) next.push(stepFrom(signposts, claim, held));
    if (held > claim.floor) last.push(stepFrom(signposts, claim, held - 1));
  });
  const waiting = extreme(next, (a, b) => compareRights(signposts, a, b) < 0);
  const served = extreme(last, (a, b) => compareRights(signposts, a, b) > 0);
  if (!waiting || !served) return { waiting, served, ties: [] };

  invariant(compareRights(signposts, served, waiting) < 0, 'a better right was passed over');
  if (compareAverages(signposts, served, waiting) !== 0) return { waiting, served, ties: [] };
  const tied = (steps: readonly Step[]): readonly Claim[] =>
    steps.filter((step) => compareAverages(signposts, step, served) === 0).map(claimOf);
  return { waiting, served, ties: [tieBetween(tied(last), tied(next))] };
}

function extreme(steps: readonly Step[], isBeyond: (a: Step, b: Step) => boolean) {
  return steps.reduce<Step | undefined>(
    (best, step) => (best && !isBeyond(step, best) ? best : step),
    undefined,
  );
}

const claimOf = (step: Step): Claim => step.claim;
