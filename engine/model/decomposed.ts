import type { PlacedPosts } from './plan.ts';

/** How the posts at a township's institutions stand to the number approved for it. */
export type Agreement =
  /** They sum to it. */
  | 'whole'
  /** They sum to it less the posts of the leaders, who belong to no institution. */
  | 'withoutLeaders'
  | 'differs'
  /** Some institution has none stated, or the approved number is not known. */
  | 'open'
  /** Nothing is decomposed. */
  | 'none';

/** One ledger of a township: what is decomposed, and what it is to sum to, in posts. */
export interface Decomposed {
  readonly placed: PlacedPosts | undefined;
  readonly approved: number | undefined;
  /** Leadership posts in this ledger; 0 where it has none. */
  readonly leadership: number;
}

/** Holds the sum of the institutions against the approved posts (分解到机构). */
export function agreementOf({ placed, approved, leadership }: Decomposed): Agreement {
  if (placed?.posts === undefined) return 'none';
  if (placed.blank > 0 || approved === undefined) return 'open';
  if (placed.posts === approved) return 'whole';
  return placed.posts === approved - leadership ? 'withoutLeaders' : 'differs';
}
