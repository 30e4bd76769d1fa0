import rule from '../../../engine/compliance/rules/ADJ-101-people-within-posts.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'people fit the posts of both ledgers': ({ policy }) => {
      policy['quota.scope'] = 'paced';
    },
  },
  breached: {
    'fewer posts than people hold': {
      given: ({ policy }) => {
        policy['quota.scope'] = 'paced';
        // 28 + 18 people, 16 of them leaders: 30 basic posts are held, 28 are left.
        policy['quota.totalAdministrative'] = 46;
      },
      facts: { pool: 28, held: 30 },
      at: { ledger: 'administrative', parameter: 'quota.totalAdministrative' },
    },
  },
  undetermined: {
    'the practice is pending': ({ policy }) => {
      policy['quota.scope'] = 'paced';
      policy['adjustment.practice'] = undefined;
    },
  },
  notApplicable: {
    'everything is recalculated': () => undefined,
    'floors stand in the way': ({ first, second, policy }) => {
      policy['quota.scope'] = 'paced';
      first.administrative.floor = 30;
      second.administrative.floor = 30;
      first.publicInstitution.floor = 60;
      second.publicInstitution.floor = 60;
    },
  },
});
