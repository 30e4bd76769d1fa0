import rule from '../../../engine/compliance/rules/STF-203-funding-adds-up.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'three columns, one total': ({ first }) => {
      Object.assign(first.memo, { fullyFunded: 30, partlyFunded: 6, selfFunded: 4 });
    },
    'all of it in one column': ({ first }) => {
      first.memo.fullyFunded = 40;
    },
  },
  breached: {
    'more by funding than approved': {
      given: ({ first }) => {
        Object.assign(first.memo, { fullyFunded: 30, partlyFunded: 12 });
      },
      facts: { sum: 42, approved: 40, gap: 2 },
      at: { township: FIRST, field: 'memo.fullyFunded' },
    },
  },
  undetermined: {
    'the rest may stand in the blank columns': ({ first }) => {
      first.memo.fullyFunded = 30;
    },
  },
  notApplicable: {
    'funding is not kept': () => undefined,
  },
});
