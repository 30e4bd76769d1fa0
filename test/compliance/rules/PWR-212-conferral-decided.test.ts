import rule from '../../../engine/compliance/rules/PWR-212-conferral-decided.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the decision is named': () => undefined,
  },
  breached: {
    'a conferred item names none': {
      given: ({ baseline }) => {
        baseline.powers!.items[2]!.basis = undefined;
      },
      facts: { count: 1, items: { 'zh-CN': '赋1' } },
      at: { field: 'powers.basis' },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nothing is conferred': ({ baseline }) => {
      baseline.powers!.items.splice(2, 1);
    },
  },
});
