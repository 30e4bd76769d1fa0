import rule from '../../../engine/compliance/rules/DUT-206-institution-there.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'no duty names an institution': () => undefined,
    'a township has it, written with a space': ({ baseline }) => {
      const name = baseline.institutions![0]!.name;
      baseline.duties!.territorial[0]!.institution = ` ${name}`;
    },
  },
  breached: {
    'nobody has it': {
      given: ({ baseline }) => {
        const [duty] = baseline.duties!.territorial;
        duty!.institution = '不存在办公室';
        duty!.cell = { sheet: '属地事项责任', row: 2, column: 0 };
      },
      facts: { count: 1, items: { 'zh-CN': '主1 不存在办公室' } },
      at: {
        field: 'territorialDuties.institution',
        cell: { sheet: '属地事项责任', row: 2, column: 0 },
      },
    },
  },
  undetermined: {
    'the workbook lists no institutions': ({ baseline }) => {
      baseline.institutions = undefined;
    },
    'no territorial duty is listed': ({ baseline }) => {
      baseline.duties!.territorial = [];
    },
    'the workbook has no sheet of duties': ({ baseline }) => {
      baseline.duties = undefined;
    },
  },
});
