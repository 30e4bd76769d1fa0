import rule from '../../../engine/compliance/rules/PWR-208-letters-reconciled.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'as many rows as letters were signed': () => undefined,
  },
  breached: {
    'one letter has no row': {
      given: ({ baseline }) => {
        baseline.powers!.letters.pop();
      },
      facts: { counted: 2, stated: 3, gap: 1 },
      at: { parameter: 'powers.statedCounts', cell: { sheet: '委托书', row: 1, column: 1 } },
    },
    'one letter is written over with a copy of another': {
      given: ({ baseline }) => {
        const { letters } = baseline.powers!;
        letters[1] = { ...letters[0]! };
      },
      facts: { counted: 2, stated: 3, gap: 1 },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
});
