import rule from '../../../engine/compliance/rules/PWR-215-term-runs-forward.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every term ends after it begins': () => undefined,
    'a term of one day': ({ baseline }) => {
      baseline.powers!.letters[0]!.until = '2023-07-01';
    },
  },
  breached: {
    'it is from 2027 until 2026': {
      given: ({ baseline }) => {
        baseline.powers!.letters[0]!.from = '2027-07-01';
      },
      facts: { from: '2027-07-01', until: '2026-06-30' },
      at: { township: FIRST, field: 'letters.from', cell: { sheet: '委托书', row: 1, column: 1 } },
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
    'there are no letters': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
