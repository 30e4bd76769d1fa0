import rule from '../../../engine/compliance/rules/PWR-104-handed-down-by-letter.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every item handed down has its letter': () => undefined,
    'an expired letter is another rule’s matter': ({ baseline }) => {
      baseline.powers!.letters[0]!.until = '2024-01-01';
    },
  },
  breached: {
    'an item is left out of the letter': {
      given: ({ baseline }) => {
        baseline.powers!.letters[1]!.items = ['基1'];
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
      at: { township: SECOND, cell: { sheet: '两上两下', row: 3, column: 0 } },
    },
    'the letter is not in force yet': {
      given: ({ baseline }) => {
        Object.assign(baseline.powers!.letters[1]!, { from: '2025-01-01', until: '2027-12-31' });
      },
      facts: { count: 2, items: { 'zh-CN': '基1、基2' } },
      at: { township: SECOND },
    },
    'the letter ends before it begins': {
      given: ({ baseline }) => {
        baseline.powers!.letters[1]!.from = '2027-07-01';
      },
      facts: { count: 2 },
      at: { township: SECOND },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nothing is handed down': ({ baseline }) => {
      baseline.powers!.handovers = [];
    },
  },
});
