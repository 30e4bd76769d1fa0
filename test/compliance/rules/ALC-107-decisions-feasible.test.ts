import rule from '../../../engine/compliance/rules/ALC-107-decisions-feasible.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'no decision yet': () => undefined,
  },
  breached: {
    'locks that leave no rest for the others': {
      given: ({ baseline, second }) => {
        second.administrative.ceiling = 20;
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', locked: true, lockedAt: 12 },
        ];
      },
      facts: { townships: { 'zh-CN': '青山镇' } },
      at: { township: FIRST, ledger: 'administrative' },
    },
  },
  undetermined: {
    'nothing could be divided': ({ policy }) => {
      policy['quota.scope'] = undefined;
    },
  },
});
