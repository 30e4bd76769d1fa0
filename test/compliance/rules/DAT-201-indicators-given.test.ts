import rule from '../../../engine/compliance/rules/DAT-201-indicators-given.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every indicator is there': () => undefined,
  },
  breached: {
    'no area': {
      given: ({ first }) => {
        first.township.areaKm2 = undefined;
      },
      facts: { missing: { 'zh-CN': '面积', 'en-US': 'area' } },
      at: { township: FIRST, field: 'areaKm2' },
    },
    'neither population nor revenue': {
      given: ({ first }) => {
        first.township.population.resident = [];
        first.township.economy.fiscalRevenue = [];
      },
      facts: { missing: { 'zh-CN': '人口、经济' } },
      at: { field: 'population.resident' },
    },
  },
  undetermined: {
    'nobody could be measured: ALC-114 speaks': ({ first, second }) => {
      first.township.areaKm2 = undefined;
      second.township.areaKm2 = undefined;
    },
  },
});
