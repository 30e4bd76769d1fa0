import rule from '../../../engine/compliance/rules/ENF-302-leader-heads-office.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a leader heads the office': () => undefined,
  },
  breached: {
    'somebody else does': {
      given: ({ first }) => {
        first.enforcement.headConcurrent = false;
      },
      facts: { township: '青山镇' },
      at: { township: FIRST, field: 'enforcement.headConcurrent' },
    },
  },
  undetermined: {
    'nobody said': ({ first }) => {
      first.enforcement.headConcurrent = undefined;
    },
  },
});
