import rule from '../../../engine/compliance/rules/PWR-217-department-named.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every delegated item names its department': () => undefined,
  },
  breached: {
    'one does not': {
      given: ({ baseline }) => {
        const item = baseline.powers!.items[4]!;
        item.department = undefined;
        item.cell = { sheet: '权力事项', row: 7, column: 0 };
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
      at: { field: 'powers.department', cell: { sheet: '权力事项', row: 7, column: 0 } },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nothing is delegated': ({ baseline }) => {
      baseline.powers!.items.splice(3);
    },
  },
});
