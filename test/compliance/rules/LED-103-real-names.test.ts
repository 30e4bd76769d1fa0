import rule from '../../../engine/compliance/rules/LED-103-real-names.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'as many names as people': () => undefined,
  },
  breached: {
    'a person whom the system does not know': {
      given: ({ baseline }) => {
        baseline.realNames![0]!.people = 27;
      },
      facts: { inPost: 28, realNames: 27, gap: 1 },
      at: { township: FIRST, field: 'administrative.inPost' },
    },
  },
  undetermined: {
    'there is no real-name sheet': ({ baseline }) => {
      baseline.realNames = undefined;
    },
  },
});
