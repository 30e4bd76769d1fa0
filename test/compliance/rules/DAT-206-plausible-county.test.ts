import rule from '../../../engine/compliance/rules/DAT-206-plausible-county.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'people, land and money as counties have them': () => undefined,
  },
  breached: {
    'every area in 亩': {
      given: ({ first, second }) => {
        for (const { township } of [first, second])
          township.areaKm2 = (township.areaKm2 ?? NaN) * 1500;
      },
      facts: { unit: { 'zh-CN': '人' } },
      at: { township: FIRST, field: 'areaKm2' },
    },
    'every revenue 10,000 times too high': {
      given: ({ first, second }) => {
        for (const { township } of [first, second])
          for (const one of township.economy.fiscalRevenue) one.value *= 100_000_000;
      },
      facts: { unit: { 'zh-CN': '元' } },
      at: { field: 'economy.fiscalRevenue' },
    },
  },
  notApplicable: {
    'nothing to divide by': ({ first, second }) => {
      for (const { township } of [first, second]) {
        township.areaKm2 = undefined;
        township.population.resident = [];
      }
    },
  },
});
