import rule from '../../../engine/compliance/rules/MOB-202-loans-agree.ts';
import { FIRST } from '../../support/builders.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'both say one': ({ baseline, first }) => {
      baseline.loans = [loan()];
      first.administrative.loans = 1;
    },
  },
  breached: {
    'a column of two beside rows of one': {
      given: ({ baseline, first }) => {
        baseline.loans = [loan(), loan({ until: '2024-06-30', evaluation: 'recall' })];
        first.administrative.loans = 2;
      },
      facts: { sheet: 2, rows: 1, township: '青山镇' },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.loans' },
    },
  },
  notApplicable: {
    'the column is not kept': ({ baseline }) => {
      baseline.loans = [loan()];
    },
    'the rows are not kept': ({ first }) => {
      first.administrative.loans = 1;
    },
  },
});
