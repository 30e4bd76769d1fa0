import rule from '../../../engine/compliance/rules/MOB-205-loan-converted.ts';
import { FIRST } from '../../support/builders.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'it is to be converted at its end, which lies ahead': ({ baseline }) => {
      baseline.loans = [loan({ evaluation: 'convert' })];
    },
  },
  breached: {
    'its last day is over': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ evaluation: 'convert', until: '2024-11-30' })];
      },
      facts: { posts: 1, township: '青山镇' },
      at: { township: FIRST, field: 'loans.evaluation' },
    },
  },
  notApplicable: {
    'none is converted': ({ baseline }) => {
      baseline.loans = [loan()];
    },
  },
});
