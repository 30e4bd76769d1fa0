import rule from '../../../engine/compliance/rules/PWR-106-within-own-powers.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'departments delegate what is theirs': () => undefined,
    'an item without a department is nobody else’s': ({ baseline }) => {
      baseline.powers!.items[3]!.department = undefined;
    },
  },
  breached: {
    'an item belongs to another one': {
      given: ({ baseline }) => {
        baseline.powers!.items[5]!.department = '县级部门乙';
      },
      facts: { letter: { 'zh-CN': '委托书3（县级部门甲）' }, count: 1, items: { 'zh-CN': '重1' } },
      at: { township: FIRST },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'the letter with one holds no penalty, nor does another: PWR-222 speaks of it': ({
      baseline,
    }) => {
      for (const item of baseline.powers!.items) item.category = 'permit';
      baseline.powers!.items[5]!.department = '县级部门乙';
    },
    'there are no letters': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
