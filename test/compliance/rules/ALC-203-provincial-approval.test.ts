import rule from '../../../engine/compliance/rules/ALC-203-provincial-approval.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the total is what townships hold': () => undefined,
  },
  breached: {
    'stations handed down with their posts': {
      given: ({ second }) => {
        second.publicInstitution.fromCounty = 354;
      },
      facts: { fromCounty: 354, toCounty: 0, gap: 0 },
      at: { township: SECOND, field: 'publicInstitution.fromCounty' },
    },
    'a new total': {
      given: ({ policy }) => {
        policy['quota.totalPublicInstitution'] = 70;
      },
      facts: { fromCounty: 0, toCounty: 0, gap: 5 },
      at: { parameter: 'quota.totalPublicInstitution' },
    },
  },
  undetermined: {
    'nobody set a total': ({ policy }) => {
      policy['quota.totalPublicInstitution'] = undefined;
    },
  },
});
