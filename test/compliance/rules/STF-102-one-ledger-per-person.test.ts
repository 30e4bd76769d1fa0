import rule from '../../../engine/compliance/rules/STF-102-one-ledger-per-person.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'everybody is on the right ledger': () => undefined,
  },
  breached: {
    'two people on institution posts do administrative work': {
      given: ({ first }) => {
        first.administrative.heldOnOther = 2;
      },
      facts: { people: 2 },
      at: { township: FIRST, field: 'administrative.heldOnOther' },
    },
  },
  undetermined: {
    'a blank is not a zero': ({ first }) => {
      first.administrative.heldOnOther = undefined;
    },
  },
});
