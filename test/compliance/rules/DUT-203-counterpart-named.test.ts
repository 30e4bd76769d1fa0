import rule from '../../../engine/compliance/rules/DUT-203-counterpart-named.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every duty names the other side': () => undefined,
  },
  breached: {
    'one does not': {
      given: ({ baseline }) => {
        baseline.duties!.territorial[1]!.department = undefined;
      },
      facts: { count: 1, items: { 'zh-CN': '配1' } },
      at: { field: 'territorialDuties.department' },
    },
  },
  undetermined: {
    'no territorial duty is listed': ({ baseline }) => {
      baseline.duties!.territorial = [];
    },
    'the workbook has no sheet of duties': ({ baseline }) => {
      baseline.duties = undefined;
    },
  },
});
