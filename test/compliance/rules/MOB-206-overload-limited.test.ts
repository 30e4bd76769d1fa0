import rule from '../../../engine/compliance/rules/MOB-206-overload-limited.ts';
import { FIRST } from '../../support/builders.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'two, which is the limit': ({ baseline }) => {
      baseline.loans = [loan({ use: 'overload' }), loan({ use: 'overload' })];
    },
  },
  breached: {
    'two loans that together exceed it': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ use: 'overload' }), loan({ use: 'overload', approved: 2 })];
      },
      facts: { posts: 3, cap: 2 },
      at: { township: FIRST, field: 'loans.approved' },
    },
  },
  undetermined: {
    'the limit is pending': ({ baseline, policy }) => {
      baseline.loans = [loan({ use: 'overload' })];
      policy['adjustment.overloadCap'] = undefined;
    },
  },
  notApplicable: {
    'other uses have no limit': ({ baseline }) => {
      baseline.loans = [loan({ approved: 9 })];
    },
  },
});
