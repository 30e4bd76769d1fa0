import rule from '../../../engine/compliance/rules/ENF-101-civil-servants.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'two civil servants are exactly enough': () => undefined,
  },
  breached: {
    'one is not': {
      given: ({ first }) => {
        first.enforcement.civilServants = 1;
      },
      facts: { civilServants: 1, minimum: 2 },
      at: { township: FIRST, field: 'enforcement.civilServants' },
    },
  },
  undetermined: {
    'a blank is not a zero': ({ first }) => {
      first.enforcement.civilServants = undefined;
    },
    'the minimum is pending': ({ policy }) => {
      policy['enforcement.minimumCivilServants'] = undefined;
    },
  },
});
