import rule from '../../../engine/compliance/rules/DAT-208-before-the-reform.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a day before the first station moved': () => undefined,
    'the very day before': ({ baseline }) => {
      baseline.beforeReform![0]!.date = '2023-06-30';
    },
    'a later row beside an early one says what is today': ({ baseline }) => {
      baseline.beforeReform!.push({ figure: 'officersShort', date: '2024-06-30', value: 0 });
    },
  },
  breached: {
    'the day on which the first station moved': {
      given: ({ baseline }) => {
        baseline.beforeReform![0]!.date = '2023-07-01';
      },
      facts: { date: '2023-07-01' },
      at: { field: 'beforeReform.date' },
    },
    'no station has moved, and the number is of the cut-off date': {
      given: ({ baseline }) => {
        baseline.stationMoves = undefined;
        baseline.beforeReform![0]!.date = baseline.asOf;
      },
    },
  },
  notApplicable: {
    'nobody states a figure before': ({ baseline }) => {
      baseline.beforeReform = undefined;
    },
  },
});
