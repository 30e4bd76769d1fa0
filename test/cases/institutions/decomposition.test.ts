import { describe, expect, test } from 'vitest';
import { placedPosts } from '../../../engine/institutions/placedPosts.ts';
import type { Institution } from '../../../engine/model/baseline.ts';
import { plan } from '../../../engine/plan.ts';
import { countyWith, FIRST } from '../../support/builders.ts';

const office = (
  name: string,
  administrative?: number,
  publicInstitution?: number,
): Institution => ({ township: 'a', name, kind: 'office', administrative, publicInstitution });

describe('posts decomposed to the institutions of a township', () => {
  test('offices 5 + 4 administrative, and one of them 2 of the other ledger', () => {
    expect(placedPosts([office('甲', 5), office('乙', 4, 2)])).toEqual({
      administrative: { posts: 9, blank: 0 },
      // No centre states any: the two at an office are all there is, and nobody is missed.
      publicInstitution: { posts: 2, blank: 0 },
    });
  });

  test('an office that states none is missed, and the sum is not the township’s yet', () => {
    expect(placedPosts([office('甲', 5), office('乙')]).administrative).toEqual({
      ...{ posts: 5, blank: 1 },
    });
  });
});

describe('against the township: 30 approved, 9 of them leaders', () => {
  test.each([
    [30, 0],
    [21, 0],
    [25, 1],
  ])('%i at the offices: %i problems', (sum, problems) => {
    const { baseline, policy } = countyWith(({ baseline: county }) => {
      const offices = county.institutions!.filter(
        ({ township, kind }) => township === FIRST && kind === 'office',
      );
      // Six offices: five of 3 posts, the last takes the rest.
      offices.forEach((one, at) => {
        one.administrative = at < 5 ? 3 : sum - 15;
      });
    });
    const { findings } = plan(baseline, policy);
    expect(findings.filter(({ notice }) => notice.code === 'INS-107')).toHaveLength(problems);
  });
});
