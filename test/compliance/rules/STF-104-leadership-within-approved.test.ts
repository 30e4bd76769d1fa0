import rule from '../../../engine/compliance/rules/STF-104-leadership-within-approved.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'leadership is part of the posts': () => undefined,
  },
  breached: {
    'the part exceeds the whole': {
      given: ({ first }) => {
        first.administrative.leadership = 31;
      },
      facts: { approved: 30, leadership: 31 },
      at: { township: FIRST, field: 'administrative.leadership' },
    },
  },
  undetermined: {
    'approved posts are blank': ({ first }) => {
      first.administrative.approved = undefined;
    },
  },
});
