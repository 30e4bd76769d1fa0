import rule from '../../../engine/compliance/rules/ENF-103-officers-by-population.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'two for 19,000 people': ({ first }) => {
      first.enforcement.officers = 2;
    },
    'two for 29,999 people': ({ first }) => {
      first.township.population.resident = [{ year: 2024, value: 29_999 }];
      first.enforcement.officers = 2;
    },
  },
  breached: {
    'three for 30,000 people': {
      given: ({ first }) => {
        first.township.population.resident = [{ year: 2024, value: 30_000 }];
        first.enforcement.officers = 2;
      },
      facts: { population: 30_000, required: 3, officers: 2, shortage: 1 },
      at: { township: FIRST, field: 'enforcement.officers' },
    },
    'county officers on the ground are not the township’s own': {
      given: ({ first }) => {
        Object.assign(first.enforcement, { officers: 1, coLocated: 9, auxiliaries: 9 });
      },
      facts: { shortage: 1 },
    },
  },
  undetermined: {
    'officers are blank': ({ first }) => {
      first.enforcement.officers = undefined;
    },
    'population is blank': ({ first }) => {
      first.township.population.resident = [];
    },
    'the reading is pending': ({ policy }) => {
      policy['enforcement.reading'] = undefined;
    },
  },
});
