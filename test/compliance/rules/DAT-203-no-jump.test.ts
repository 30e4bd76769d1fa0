import rule from '../../../engine/compliance/rules/DAT-203-no-jump.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a hundred people fewer': () => undefined,
    'two years have room for twice as much': ({ first }) => {
      first.township.population.resident = [
        { year: 2022, value: 12_000 },
        { year: 2024, value: 19_000 },
      ];
    },
  },
  breached: {
    'ten times as many within a year': {
      given: ({ first }) => {
        first.township.economy.fiscalRevenue = [
          { year: 2023, value: 1_900_000 },
          { year: 2024, value: 19_000_000 },
        ];
      },
      facts: { previousYear: 2023, latestYear: 2024, change: 900, alert: 30 },
      at: { township: FIRST, field: 'economy.fiscalRevenue', year: 2024 },
    },
  },
  undetermined: {
    'no line is set': ({ policy }) => {
      policy['staffing.figureJump'] = undefined;
    },
  },
  notApplicable: {
    'one year alone cannot leap': ({ first, second }) => {
      for (const { township } of [first, second]) {
        township.population.resident.shift();
        township.economy.fiscalRevenue.shift();
      }
    },
  },
});
