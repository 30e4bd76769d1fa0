import rule from '../../../engine/compliance/rules/ALC-111-set-aside-within-total.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'leadership leaves something to divide': () => undefined,
  },
  breached: {
    'leadership alone exceeds the total': {
      given: ({ policy, first }) => {
        policy['quota.totalAdministrative'] = 30;
        first.administrative.leadership = 40;
      },
      facts: { pool: 28 },
      at: { ledger: 'administrative', parameter: 'quota.totalAdministrative' },
    },
  },
  undetermined: {
    'nothing could be divided': ({ policy }) => {
      policy['quota.method'] = undefined;
    },
  },
});
