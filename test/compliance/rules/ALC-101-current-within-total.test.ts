import rule from '../../../engine/compliance/rules/ALC-101-current-within-total.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'posts and pool fill the total exactly': () => undefined,
    'less than the total is no breach': ({ policy }) => {
      policy['quota.totalAdministrative'] = 60;
    },
  },
  breached: {
    'one post more than the total': {
      given: ({ policy }) => {
        policy['quota.totalAdministrative'] = 51;
      },
      facts: { sum: 50, mobile: 2, total: 51, excess: 1 },
      at: { ledger: 'administrative', parameter: 'quota.totalAdministrative' },
    },
    'what is known already exceeds it, whatever the blank may be': {
      given: ({ policy, second }) => {
        policy['quota.totalAdministrative'] = 20;
        second.administrative.approved = undefined;
      },
      facts: { sum: 30, excess: 12 },
    },
  },
  undetermined: {
    'nobody set a total': ({ policy }) => {
      policy['quota.totalAdministrative'] = undefined;
    },
    'a blank is not a zero': ({ first }) => {
      first.administrative.approved = undefined;
    },
  },
});
