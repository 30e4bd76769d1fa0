import rule from '../../../engine/compliance/rules/ENF-301-population-step-near.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'far from any step': () => undefined,
    'exactly as far as the watch reaches': ({ first }) => {
      first.township.population.resident = [{ year: 2024, value: 29_500 }];
    },
  },
  breached: {
    'one person short of a further officer': {
      given: ({ first }) => {
        first.township.population.resident = [{ year: 2024, value: 29_999 }];
      },
      facts: { population: 29_999, people: 1, change: { 'zh-CN': '增加' } },
      at: { township: FIRST, field: 'population.resident' },
    },
    'one leaver takes an officer away': {
      given: ({ first }) => {
        first.township.population.resident = [{ year: 2024, value: 30_000 }];
      },
      facts: { people: 1, change: { 'zh-CN': '减少' } },
    },
  },
  undetermined: {
    'population is blank': ({ first }) => {
      first.township.population.resident = [];
    },
    'the watch is pending': ({ policy }) => {
      policy['enforcement.watchWithin'] = undefined;
    },
  },
});
