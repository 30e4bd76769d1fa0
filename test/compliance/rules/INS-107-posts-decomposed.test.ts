import rule from '../../../engine/compliance/rules/INS-107-posts-decomposed.ts';
import type { Baseline } from '../../../engine/model/baseline.ts';
import { type Editable, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

/** Gives the offices of the first township five posts each but the last, which gets the rest. */
function decompose(baseline: Editable<Baseline>, posts: number): void {
  const offices = (baseline.institutions ?? []).filter(
    ({ township, kind }) => township === FIRST && kind === 'office',
  );
  offices.forEach((office, at) => {
    office.administrative = at < offices.length - 1 ? 3 : posts - 3 * (offices.length - 1);
  });
}

ruleTest(rule, {
  met: {
    'six offices hold the thirty posts': ({ baseline }) => {
      decompose(baseline, 30);
    },
    'nine leaders belong to no office': ({ baseline }) => {
      decompose(baseline, 21);
    },
  },
  breached: {
    'one post is at no institution': {
      given: ({ baseline }) => {
        decompose(baseline, 29);
      },
      facts: { approved: 30, leadership: 9, placed: 29 },
      at: { township: FIRST, field: 'administrative.approved' },
    },
  },
  undetermined: {
    'an office does not say what it has': ({ baseline }) => {
      decompose(baseline, 30);
      const office = baseline.institutions?.find(({ township }) => township === FIRST);
      if (office) office.administrative = undefined;
    },
  },
  notApplicable: {
    'nothing is decomposed': () => undefined,
  },
});
