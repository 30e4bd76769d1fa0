import rule from '../../../engine/compliance/rules/PWR-216-decided-before-letter.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every letter begins after the decision': () => undefined,
    'it begins on the day of the decision': ({ baseline }) => {
      baseline.powers!.letters[0]!.from = '2023-06-01';
    },
  },
  breached: {
    'it begins in 2022, the decision is of 2023': {
      given: ({ baseline }) => {
        baseline.powers!.letters[0]!.from = '2022-01-01';
      },
      facts: {
        from: { 'zh-CN': '2022-01-01' },
        decidedOn: '2023-06-01',
        count: 2,
        items: { 'zh-CN': '基1、基2' },
      },
      at: { township: FIRST, field: 'letters.from' },
    },
    'every letter begins before the day of one decision': {
      given: ({ baseline }) => {
        baseline.powers!.handovers[0]!.decidedOn = '2024-06-01';
      },
      facts: {
        ...{ count: 2, decidedOn: '2024-06-01' },
        letters: { 'zh-CN': '青山镇的委托书1（县级部门甲）、白水乡的委托书2（县级部门甲）' },
      },
      at: { field: 'handovers.decidedOn', cell: { sheet: '两上两下', row: 3, column: 0 } },
    },
    'one of its items was decided later at this township': {
      given: ({ baseline }) => {
        const { handovers } = baseline.powers!;
        handovers.push({ items: ['基2'], townships: [FIRST], decidedOn: '2024-03-01' });
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
    },
  },
  undetermined: {
    'no first day is given': ({ baseline }) => {
      baseline.powers!.letters[0]!.from = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'all letters are over': ({ baseline }) => {
      for (const letter of baseline.powers!.letters)
        Object.assign(letter, { from: '2022-01-01', until: '2024-06-30' });
    },
  },
});
