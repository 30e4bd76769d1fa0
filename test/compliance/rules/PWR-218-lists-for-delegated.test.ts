import rule from '../../../engine/compliance/rules/PWR-218-lists-for-delegated.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'statutory and conferred items stand on no list': () => undefined,
  },
  breached: {
    'a statutory item on the base list, a conferred one on a special list': {
      given: ({ baseline }) => {
        const { items } = baseline.powers!;
        items[0]!.list = 'base';
        items[2]!.list = 'key';
        items[0]!.cell = { sheet: '权力事项', row: 3, column: 0 };
      },
      facts: { count: 2, items: { 'zh-CN': '法1、赋1' } },
      at: { field: 'powers.list', cell: { sheet: '权力事项', row: 3, column: 0 } },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'every item is delegated': ({ baseline }) => {
      baseline.powers!.items.splice(0, 3);
    },
  },
});
