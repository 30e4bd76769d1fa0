import type { Baseline, Township } from './nouns.ts';

/** Posts, leaders and officers of townships whose source says nothing of them: all blank. */
export function blankPosts(
  townships: readonly Township[],
): Pick<Baseline, 'posts' | 'leadership' | 'enforcement' | 'decisions'> {
  const blank = <T>(value: T): Readonly<Record<string, T>> =>
    Object.fromEntries(townships.map(({ code }) => [code, value]));
  return {
    posts: blank({
      administrative: { kind: 'administrative' },
      publicInstitution: { kind: 'publicInstitution' },
      memo: {},
    }),
    leadership: blank({}),
    enforcement: blank({}),
    decisions: [],
  };
}
