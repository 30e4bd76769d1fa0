import rule from '../../../engine/compliance/rules/ALC-209-former-township.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'its posts went to the successor': ({ second }) => {
      second.township.validUntil = '2024-06-30';
      second.administrative.approved = 0;
      second.publicInstitution.approved = 0;
    },
  },
  breached: {
    'posts stay behind': {
      given: ({ second }) => {
        second.township.validUntil = '2024-12-30';
      },
      facts: { until: '2024-12-30', administrative: 20, publicInstitution: 25 },
      at: { township: SECOND, field: 'administrative.approved' },
    },
  },
  undetermined: {
    'its posts are blank': ({ second }) => {
      second.township.validUntil = '2024-06-30';
      second.administrative.approved = undefined;
      second.publicInstitution.approved = undefined;
    },
  },
  notApplicable: {
    'its last day is the cut-off date': ({ second }) => {
      second.township.validUntil = '2024-12-31';
    },
  },
});
