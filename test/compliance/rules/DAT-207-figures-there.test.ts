import rule from '../../../engine/compliance/rules/DAT-207-figures-there.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'some township has each figure': ({ first }) => {
      first.township.areaKm2 = undefined;
    },
    'nobody asks for what is not there': ({ first, second, policy }) => {
      for (const { township } of [first, second]) township.economy.fiscalRevenue = [];
      policy['quota.weightEconomy'] = 0;
      policy['quota.weightPopulation'] = 0.8;
    },
  },
  breached: {
    'no revenue, although it has a weight': {
      given: ({ first, second }) => {
        for (const { township } of [first, second]) township.economy.fiscalRevenue = [];
      },
      facts: { figure: { 'zh-CN': '财政收入', 'en-US': 'fiscal revenue' } },
      at: { field: 'economy.fiscalRevenue' },
    },
    'no population: neither shares nor officers': {
      given: ({ first, second }) => {
        for (const { township } of [first, second]) township.population.resident = [];
      },
      findings: 2,
      at: { field: 'population.resident' },
    },
  },
  undetermined: {
    'a weight is pending': ({ policy }) => {
      policy['quota.weightArea'] = undefined;
    },
  },
  notApplicable: {
    'no township': ({ baseline }) => {
      baseline.townships = [];
    },
  },
});
