import rule from '../../../engine/compliance/rules/DAT-302-township-codes.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'nine digits': () => undefined,
    'twelve digits': ({ first }) => {
      first.township.code = '510000101000';
    },
  },
  breached: {
    'a number of one’s own': {
      given: ({ second }) => {
        second.township.code = 'B2';
      },
      facts: { count: 1, codes: { 'zh-CN': 'B2' } },
      at: { township: 'B2', field: 'code' },
    },
  },
  notApplicable: {
    'no township': ({ baseline }) => {
      baseline.townships = [];
    },
  },
});
