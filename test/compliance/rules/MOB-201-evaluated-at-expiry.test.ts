import rule from '../../../engine/compliance/rules/MOB-201-evaluated-at-expiry.ts';
import { FIRST } from '../../support/builders.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'its last day is the cut-off date': ({ baseline }) => {
      baseline.loans = [loan({ until: '2024-12-31' })];
    },
    'it was recalled': ({ baseline }) => {
      baseline.loans = [loan({ until: '2024-12-01', evaluation: 'recall' })];
    },
  },
  breached: {
    'it ended the day before': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ until: '2024-12-30' })];
      },
      facts: { posts: 1, until: '2024-12-30', use: { 'zh-CN': '中心工作' } },
      at: {
        township: FIRST,
        field: 'loans.evaluation',
        cell: { sheet: '机动编制', row: 2, column: 3 },
      },
    },
    'it is called extended, and has no new last day': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ until: '2024-12-30', evaluation: 'extend' })];
      },
    },
  },
  notApplicable: {
    'there are no loans': () => undefined,
  },
});
