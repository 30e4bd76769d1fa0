import rule from '../../../engine/compliance/rules/PWR-211-delegated-items-listed.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every delegated item stands on a list': () => undefined,
  },
  breached: {
    'one stands on none': {
      given: ({ baseline }) => {
        baseline.powers!.items[4]!.list = undefined;
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
      at: { field: 'powers.list' },
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
