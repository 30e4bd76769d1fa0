import rule from '../../../engine/compliance/rules/JNT-301-answered-in-time.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the department came in an hour': () => undefined,
    'at the limit itself': ({ baseline }) => {
      baseline.whistles![0]!.responseHours = 4;
    },
  },
  breached: {
    'it came later': {
      given: ({ baseline }) => {
        baseline.whistles![0]!.responseHours = 4.5;
      },
      facts: { calls: 1, late: 1, rate: 0, limit: 4 },
      at: { field: 'whistles.responseHours', cell: cellAt('乡镇吹哨', 1) },
    },
    'nobody has come yet': {
      given: ({ baseline }) => {
        delete baseline.whistles![0]!.responseHours;
      },
      facts: { late: 1, departments: { 'zh-CN': '县应急管理局', 'en-US': '县应急管理局' } },
    },
  },
  undetermined: {
    'the limit is pending': ({ policy }) => {
      policy['joint.responseLimit'] = undefined;
    },
    'the workbook has no sheet of calls': ({ baseline }) => {
      delete baseline.whistles;
    },
  },
  notApplicable: {
    'the call is of next year': ({ baseline }) => {
      baseline.whistles![0]!.date = '2025-01-02';
    },
  },
});
