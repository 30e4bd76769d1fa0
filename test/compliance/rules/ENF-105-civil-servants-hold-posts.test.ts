import rule from '../../../engine/compliance/rules/ENF-105-civil-servants-hold-posts.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'two among twenty-eight': () => undefined,
  },
  breached: {
    'more civil servants than people on administrative posts': {
      given: ({ first }) => {
        first.administrative.inPost = 1;
      },
      facts: { civilServants: 2, inPost: 1 },
      at: { township: FIRST, field: 'enforcement.civilServants' },
    },
  },
  undetermined: {
    'people in post are blank': ({ first }) => {
      first.administrative.inPost = undefined;
    },
  },
});
