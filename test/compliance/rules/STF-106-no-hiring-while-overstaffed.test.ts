import rule from '../../../engine/compliance/rules/STF-106-no-hiring-while-overstaffed.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'over-staffed, and nobody is to come': ({ first }) => {
      first.administrative.inPost = 31;
    },
  },
  breached: {
    'over-staffed, and one more is to come': {
      given: ({ first }) => {
        Object.assign(first.administrative, { inPost: 31, pendingArrival: 1 });
      },
      facts: { excess: 1, pending: 1 },
      at: { township: FIRST, field: 'administrative.pendingArrival' },
    },
  },
  undetermined: {
    'nobody said who is to come': ({ first }) => {
      Object.assign(first.administrative, { inPost: 31, pendingArrival: undefined });
    },
  },
  notApplicable: {
    'nobody is over-staffed': () => undefined,
  },
});
