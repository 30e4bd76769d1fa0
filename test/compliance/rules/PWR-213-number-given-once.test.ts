import rule from '../../../engine/compliance/rules/PWR-213-number-given-once.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every letter has a number of its own': () => undefined,
    'another department gives the same number': ({ baseline }) => {
      Object.assign(baseline.powers!.letters[1]!, { number: '1', department: '县级部门乙' });
    },
  },
  breached: {
    'a letter is written over with a copy of another': {
      given: ({ baseline }) => {
        const { letters } = baseline.powers!;
        letters[1] = { ...letters[0]!, cell: letters[1]!.cell };
      },
      facts: { letter: { 'zh-CN': '委托书1（县级部门甲）' }, first: '青山镇' },
      at: {
        township: FIRST,
        field: 'letters.number',
        cell: { sheet: '委托书', row: 2, column: 1 },
      },
    },
    'another township has the number, with a space in it': {
      given: ({ baseline }) => {
        baseline.powers!.letters[1]!.number = ' 1';
      },
      facts: { first: '青山镇' },
      at: { township: SECOND },
    },
  },
  undetermined: {
    'a letter has no number': ({ baseline }) => {
      baseline.powers!.letters[0]!.number = undefined;
    },
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
