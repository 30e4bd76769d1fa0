import rule from '../../../engine/compliance/rules/ALC-110-loans-within-pool.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the whole pool is on loan': ({ first }) => {
      first.administrative.loans = 2;
    },
  },
  breached: {
    'one more on loan than there is': {
      given: ({ first, second }) => {
        first.administrative.loans = 2;
        second.administrative.loans = 1;
      },
      facts: { loans: 3, mobile: 2 },
      at: { ledger: 'administrative', parameter: 'quota.mobileAdministrative' },
    },
  },
  undetermined: {
    'the pool is pending': ({ first, policy }) => {
      first.administrative.loans = 1;
      policy['quota.mobileAdministrative'] = undefined;
    },
  },
  notApplicable: {
    'nothing is on loan': () => undefined,
  },
});
