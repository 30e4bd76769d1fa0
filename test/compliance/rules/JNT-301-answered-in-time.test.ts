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
      facts: {
        ...{ calls: 1, late: 1, rate: 0, limit: 4 },
        advice: {
          'zh-CN':
            '县应急管理局现有联络员不少于测算须待命的人数，超时不是人数不足造成，应查通知、在途和到场安排',
        },
      },
      at: { field: 'whistles.responseHours', cell: cellAt('乡镇吹哨', 1) },
    },
    'too few are named as well': {
      given: ({ baseline }) => {
        for (const row of baseline.liaison!) row.people = 0;
        baseline.whistles![0]!.responseHours = 4.5;
      },
      facts: { advice: { 'zh-CN': '必要时增加联络员或调整时限' } },
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
