import rule from '../../../engine/compliance/rules/ALC-112-floor-below-ceiling.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'floor and ceiling may be the same': ({ first }) => {
      first.administrative.floor = 12;
      first.administrative.ceiling = 12;
    },
  },
  breached: {
    'the floor lies above the ceiling': {
      given: ({ first }) => {
        first.administrative.floor = 13;
        first.administrative.ceiling = 12;
      },
      facts: { floor: 13, ceiling: 12 },
      at: { township: FIRST, field: 'administrative.floor' },
    },
  },
  notApplicable: {
    'there is no ceiling': ({ first }) => {
      first.administrative.floor = 13;
    },
  },
});
