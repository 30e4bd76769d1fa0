import rule from '../../../engine/compliance/rules/STF-202-leadership-sheets-agree.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'both sheets say nine': () => undefined,
  },
  breached: {
    'one deputy more on the sheet of leadership': {
      given: ({ first }) => {
        first.leadership.deputyApproved = 7;
      },
      facts: { posts: 9, ranks: 10, gap: 1 },
      at: { township: FIRST, field: 'administrative.leadership' },
    },
  },
  undetermined: {
    'one rank is blank': ({ first }) => {
      first.leadership.deputyApproved = undefined;
    },
  },
});
