import rule from '../../../engine/compliance/rules/ADJ-203-hiring-freeze.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
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
      facts: { people: 58, posts: 50, pending: 1, requested: 0 },
      at: { ledger: 'administrative', parameter: 'adjustment.practice' },
    },
    'people exceed them and two are asked for, beside one whom USE-102 refuses': {
      given: ({ baseline, policy, first }) => {
        policy['adjustment.practice'] = 'cutNow';
        first.administrative.inPost = 40;
        const ask = { kind: 'administrative', way: 'examination' } as const;
        baseline.useRequests = [
          { ...ask, township: SECOND, people: 2 },
          { ...ask, township: FIRST, people: 1 },
        ];
      },
      facts: { people: 58, posts: 50, pending: 0, requested: 2 },
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
