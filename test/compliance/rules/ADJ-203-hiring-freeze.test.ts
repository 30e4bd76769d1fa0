import rule from '../../../engine/compliance/rules/ADJ-203-hiring-freeze.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'people fit the posts': ({ policy, first }) => {
      policy['adjustment.practice'] = 'cutNow';
      first.administrative.pendingArrival = 1;
    },
    'people exceed them and nobody comes': ({ policy, first }) => {
      policy['adjustment.practice'] = 'cutNow';
      first.administrative.inPost = 40;
    },
  },
  breached: {
    'people exceed them and one is to come': {
      given: ({ policy, first, second }) => {
        policy['adjustment.practice'] = 'cutNow';
        first.administrative.inPost = 40;
        second.administrative.pendingArrival = 1;
      },
      facts: { people: 58, posts: 50, pending: 1 },
      at: { ledger: 'administrative', parameter: 'adjustment.practice' },
    },
  },
  undetermined: {
    'people of one township are blank': ({ policy, first }) => {
      policy['adjustment.practice'] = 'cutNow';
      first.administrative.inPost = undefined;
      first.publicInstitution.inPost = undefined;
    },
  },
  notApplicable: {
    'posts go as people go': ({ first }) => {
      first.administrative.inPost = 40;
    },
  },
});
