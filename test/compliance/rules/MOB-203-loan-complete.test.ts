import rule from '../../../engine/compliance/rules/MOB-203-loan-complete.ts';
import { FIRST } from '../../support/builders.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all is there': ({ baseline }) => {
      baseline.loans = [loan()];
    },
  },
  breached: {
    'no last day and no document': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ until: undefined, document: ' ' })];
      },
      facts: { missing: { 'zh-CN': '有效的到期日期、文号' } },
      at: { township: FIRST, field: 'loans.until' },
    },
    'it ends before it begins': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ from: '2025-06-01', until: '2025-05-31' })];
      },
      facts: { missing: { 'zh-CN': '有效的到期日期' } },
    },
  },
  notApplicable: {
    'a request needs none of it': ({ baseline }) => {
      baseline.loans = [loan({ approved: undefined, document: undefined })];
    },
  },
});
