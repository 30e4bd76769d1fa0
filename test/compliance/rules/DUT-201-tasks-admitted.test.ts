import rule from '../../../engine/compliance/rules/DUT-201-tasks-admitted.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'one is on the list, one approved': () => undefined,
  },
  breached: {
    'neither, and all townships have it': {
      given: ({ baseline }) => {
        baseline.duties!.tasks[0]!.entry = undefined;
      },
      facts: { count: 2, names: { 'zh-CN': '青山镇、白水乡' }, matter: '排查' },
      at: { field: 'departmentTasks.entry' },
    },
    'its approval is word of mouth': {
      given: ({ baseline }) => {
        baseline.duties!.tasks[1]!.document = '口头同意';
      },
      facts: { matter: '采集', count: 1, reason: { 'zh-CN': '准入审批没有文号' } },
    },
    'its number is not on the list': {
      given: ({ baseline }) => {
        baseline.duties!.tasks[0]!.entry = '准72';
      },
      facts: { reason: { 'zh-CN': '所填准入编号不在清单内，也没有准入审批' } },
    },
  },
  undetermined: {
    'the workbook has no sheet of duties': ({ baseline }) => {
      baseline.duties = undefined;
    },
  },
  notApplicable: {
    'no task is listed': ({ baseline }) => {
      baseline.duties!.tasks = [];
    },
  },
});
