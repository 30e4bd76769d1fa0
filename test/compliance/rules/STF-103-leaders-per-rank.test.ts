import rule from '../../../engine/compliance/rules/STF-103-leaders-per-rank.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all leadership posts are filled': ({ first }) => {
      first.leadership.deputyFilled = 6;
    },
  },
  breached: {
    'a principal too many, though a deputy is missing': {
      given: ({ first }) => {
        first.leadership.principalFilled = 4;
      },
      facts: { approved: 3, filled: 4, excess: 1, rank: { 'zh-CN': '正科级' } },
      at: { township: FIRST, field: 'leadership.principalFilled' },
    },
    'both ranks, two findings': {
      given: ({ first }) => {
        Object.assign(first.leadership, { principalFilled: 4, deputyFilled: 8 });
      },
      findings: 2,
    },
    'the other rank is blank': {
      given: ({ first }) => {
        Object.assign(first.leadership, { principalFilled: 4, deputyFilled: undefined });
      },
    },
  },
  undetermined: {
    'a blank is not a zero': ({ first }) => {
      first.leadership.deputyFilled = undefined;
    },
  },
});
