import rule from '../../../engine/compliance/rules/MOB-101-pool-not-overdrawn.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the whole pool is on loan': ({ baseline }) => {
      baseline.loans = [loan({ approved: 2 })];
    },
    'the next loan begins when the first is recalled': ({ baseline }) => {
      baseline.loans = [
        loan({ approved: 2, until: '2025-06-30', evaluation: 'recall' }),
        loan({ approved: 2, from: '2025-07-01' }),
      ];
    },
  },
  breached: {
    'one more on loan than there is': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ approved: 2 }), loan()];
      },
      facts: { pool: 2, out: 3, over: 1, converted: 0 },
      at: { ledger: 'administrative', parameter: 'quota.mobileAdministrative' },
    },
    'a loan that ran out unevaluated is still out': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ approved: 3, until: '2024-12-01' })];
      },
      facts: { out: 3, over: 1 },
    },
    'it will be from tomorrow on': {
      given: ({ baseline }) => {
        baseline.loans = [loan(), loan({ approved: 2, from: '2025-01-01' })];
      },
      facts: { pool: 2, out: 1, toCome: 2, over: 1 },
    },
    'without rows, and the posts sheet has one more on loan than there is': {
      given: ({ baseline, first }) => {
        baseline.loans = undefined;
        first.administrative.loans = 3;
      },
      facts: { out: 3, toCome: 0, over: 1 },
    },
  },
  undetermined: {
    'the pool is pending': ({ baseline, policy }) => {
      baseline.loans = [loan()];
      policy['quota.mobileAdministrative'] = undefined;
    },
  },
  notApplicable: {
    'nothing is on loan': ({ baseline }) => {
      baseline.loans = [loan({ approved: undefined, requested: 9 })];
    },
  },
});
