import rule from '../../../engine/compliance/rules/ADJ-205-posts-to-county.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the office allows it': ({ first, policy }) => {
      first.administrative.toCounty = 1;
      policy['adjustment.postsToCounty'] = 'allowed';
    },
  },
  breached: {
    'one administrative post goes up': {
      given: ({ first }) => {
        first.administrative.toCounty = 1;
      },
      facts: { posts: 1, township: '青山镇' },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.toCounty' },
    },
    'both ledgers, each by itself': {
      given: ({ first }) => {
        first.administrative.toCounty = 1;
        first.publicInstitution.toCounty = 2;
      },
      findings: 2,
    },
  },
  undetermined: {
    'the parameter is pending': ({ first, policy }) => {
      first.administrative.toCounty = 1;
      policy['adjustment.postsToCounty'] = undefined;
    },
  },
  notApplicable: {
    'nothing goes up': () => undefined,
  },
});
