import rule from '../../../engine/compliance/rules/DAT-202-same-year.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all figures of one year': () => undefined,
  },
  breached: {
    'one township is a year behind': {
      given: ({ first }) => {
        first.township.population.resident.pop();
      },
      facts: { oldestYear: 2023, newestYear: 2024, count: 1, townships: { 'zh-CN': '青山镇' } },
      at: { township: FIRST, field: 'population.resident', year: 2023 },
    },
  },
  undetermined: {
    'there are no figures': ({ first, second }) => {
      for (const { township } of [first, second]) {
        township.population.resident = [];
        township.economy.fiscalRevenue = [];
      }
    },
  },
});
