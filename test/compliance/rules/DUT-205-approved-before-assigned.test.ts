import rule from '../../../engine/compliance/rules/DUT-205-approved-before-assigned.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'approved in January, assigned in February': () => undefined,
    'a task without a day is not early': ({ baseline }) => {
      baseline.duties!.tasks[1]!.assignedOn = undefined;
    },
  },
  breached: {
    'assigned the day before': {
      given: ({ baseline }) => {
        baseline.duties!.tasks[1]!.assignedOn = '2024-01-09';
      },
      facts: { assigned: '2024-01-09', approved: '2024-01-10' },
      at: { field: 'departmentTasks.approvedOn' },
    },
  },
  undetermined: {
    'the workbook has no sheet of duties': ({ baseline }) => {
      baseline.duties = undefined;
    },
  },
  notApplicable: {
    'no task rests on an approval': ({ baseline }) => {
      baseline.duties!.tasks.pop();
    },
  },
});
