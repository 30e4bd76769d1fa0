import rule from '../../../engine/compliance/rules/DAT-301-figure-age.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'figures of the year': () => undefined,
    'exactly as old as is allowed': ({ first }) => {
      first.township.population.resident = [{ year: 2021, value: 19_000 }];
    },
  },
  breached: {
    'a census of four years ago': {
      given: ({ first }) => {
        first.township.population.resident = [{ year: 2020, value: 19_000 }];
      },
      facts: { count: 1, oldestYear: 2020, year: 2024, age: 3 },
      at: { township: FIRST, field: 'population.resident', year: 2020 },
    },
  },
  undetermined: {
    'no age is set': ({ policy }) => {
      policy['staffing.figureAge'] = undefined;
    },
  },
});
