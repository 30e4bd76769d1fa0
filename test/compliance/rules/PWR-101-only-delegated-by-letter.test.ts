import rule from '../../../engine/compliance/rules/PWR-101-only-delegated-by-letter.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every letter holds delegated items': () => undefined,
  },
  breached: {
    'a letter holds a conferred and a statutory item': {
      given: ({ baseline }) => {
        baseline.powers!.letters[0]!.items = ['法1', '赋1', '基1'];
      },
      facts: {
        letter: { 'zh-CN': '委托书1（县级部门甲）' },
        count: 2,
        items: { 'zh-CN': '法1、赋1' },
      },
      at: { township: FIRST, field: 'letters.items', cell: { sheet: '委托书', row: 1, column: 1 } },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'there are no letters': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
