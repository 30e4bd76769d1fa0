import rule from '../../../engine/compliance/rules/DAT-204-indicator-not-all-zero.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every indicator tells townships apart': () => undefined,
  },
  breached: {
    'no revenue anywhere': {
      given: ({ first, second }) => {
        for (const { township } of [first, second])
          township.economy.fiscalRevenue = [{ year: 2024, value: 0 }];
      },
      facts: { indicators: { 'zh-CN': '经济' } },
      at: { field: 'economy.fiscalRevenue' },
    },
  },
  undetermined: {
    'nobody could be measured': ({ first, second }) => {
      first.township.areaKm2 = undefined;
      second.township.areaKm2 = undefined;
    },
  },
});
