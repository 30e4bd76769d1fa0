import rule from '../../../engine/compliance/rules/ADJ-202-people-known.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the one that loses has its people stated': ({ first, second }) => {
      first.administrative.approved = 40;
      second.administrative.approved = 10;
    },
  },
  breached: {
    'the one that loses has none': {
      given: ({ first, second }) => {
        second.township.role = 'ordinary';
        first.administrative.approved = 20;
        second.administrative.approved = 30;
        second.administrative.inPost = undefined;
      },
      facts: { township: '白水乡', current: 30 },
      at: { ledger: 'administrative', field: 'administrative.inPost' },
    },
  },
  undetermined: {
    'present posts are blank': ({ first, policy }) => {
      first.administrative.approved = undefined;
      policy['quota.totalAdministrative'] = 52;
    },
  },
  notApplicable: {
    'there is more for everybody': ({ policy }) => {
      policy['quota.totalAdministrative'] = 200;
      policy['quota.totalPublicInstitution'] = 200;
    },
  },
});
