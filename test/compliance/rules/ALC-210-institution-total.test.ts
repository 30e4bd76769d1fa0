import rule from '../../../engine/compliance/rules/ALC-210-institution-total.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the total is what townships hold': () => undefined,
  },
  breached: {
    'a new total': {
      given: ({ policy }) => {
        policy['quota.totalPublicInstitution'] = 70;
      },
      facts: { total: 70, current: 65, mobile: 0, gap: 5 },
      at: { ledger: 'publicInstitution', parameter: 'quota.totalPublicInstitution' },
    },
  },
  undetermined: {
    'nobody set a total': ({ policy }) => {
      policy['quota.totalPublicInstitution'] = undefined;
    },
    'current posts are blank': ({ first }) => {
      first.publicInstitution.approved = undefined;
    },
  },
});
