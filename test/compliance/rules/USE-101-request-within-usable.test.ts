import rule from '../../../engine/compliance/rules/USE-101-request-within-usable.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const ask = (people: number) => ({
  township: FIRST,
  kind: 'administrative' as const,
  way: 'examination' as const,
  people,
  cell: cellAt('用编申请', 3),
});

ruleTest(rule, {
  met: {
    'two are asked for and two posts are usable': ({ baseline }) => {
      baseline.useRequests = [ask(2)];
    },
    'full, and one is asked for where one leaves': ({ baseline, first }) => {
      Object.assign(first.administrative, { inPost: 30, expectedExits: 1 });
      baseline.useRequests = [ask(1)];
    },
  },
  breached: {
    'three are asked for and two posts are usable': {
      given: ({ baseline }) => {
        baseline.useRequests = [ask(2), ask(1)];
      },
      facts: { requested: 3, limit: 2, usable: 2 },
      at: { township: FIRST, field: 'useRequests.people', cell: cellAt('用编申请', 3) },
    },
    'full, and nobody leaves': {
      given: ({ baseline, first }) => {
        Object.assign(first.administrative, { inPost: 30, expectedExits: 0 });
        baseline.useRequests = [ask(1)];
      },
      facts: { requested: 1, limit: 0, exits: 0 },
    },
  },
  undetermined: {
    'nobody said how many are in post': ({ baseline, first }) => {
      first.administrative.inPost = undefined;
      baseline.useRequests = [ask(1)];
    },
  },
  notApplicable: {
    'nothing is asked for': () => undefined,
    'hiring is frozen: ADJ-203 speaks': ({ baseline, policy, second }) => {
      policy['adjustment.practice'] = 'cutNow';
      second.administrative.inPost = 40;
      baseline.useRequests = [ask(3)];
    },
    'it is over-staffed: USE-102 speaks': ({ baseline, first }) => {
      first.administrative.inPost = 31;
      baseline.useRequests = [ask(1)];
    },
  },
});
