import rule from '../../../engine/compliance/rules/PWR-214-under-one-letter.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every item has one letter at each township': () => undefined,
    'the other letter is over': ({ baseline }) => {
      const { letters } = baseline.powers!;
      letters.push({ ...letters[0]!, number: '9', from: '2023-01-01', until: '2024-06-30' });
    },
    'the other letter is to come': ({ baseline }) => {
      const { letters } = baseline.powers!;
      letters.push({ ...letters[0]!, number: '9', from: '2026-07-01', until: '2029-06-30' });
    },
    'the same letter twice is another rule’s matter': ({ baseline }) => {
      const { letters } = baseline.powers!;
      letters.push({ ...letters[0]! });
    },
  },
  breached: {
    'a second letter in force holds one of the items': {
      given: ({ baseline }) => {
        const { letters } = baseline.powers!;
        const cell = { sheet: '委托书', row: 9, column: 1 };
        letters.push({ ...letters[0]!, number: '9', items: ['基2'], cell });
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
      at: { township: FIRST, field: 'letters.items', cell: { sheet: '委托书', row: 9, column: 1 } },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'no letter is in force': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
