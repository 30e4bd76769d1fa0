import rule from '../../../engine/compliance/rules/ENF-304-reading-decides.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'below the base every reading says two': () => undefined,
  },
  breached: {
    'at 25,000 people the readings part': {
      given: ({ first }) => {
        first.township.population.resident = [{ year: 2024, value: 25_000 }];
      },
      facts: { completed: 4, started: 5, nearest: 5, reading: { 'zh-CN': '满1万人增1人' } },
      at: { parameter: 'enforcement.reading' },
    },
  },
  undetermined: {
    'the reading is pending': ({ policy }) => {
      policy['enforcement.reading'] = undefined;
    },
  },
});
