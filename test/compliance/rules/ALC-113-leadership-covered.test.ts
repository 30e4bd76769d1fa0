import rule from '../../../engine/compliance/rules/ALC-113-leadership-covered.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const decided = { township: FIRST, kind: 'administrative' } as const;

ruleTest(rule, {
  met: {
    'a lock at the leadership posts exactly': ({ baseline, first }) => {
      baseline.decisions = [{ ...decided, lockedAt: first.administrative.leadership ?? NaN }];
    },
  },
  breached: {
    'an adjustment below zero': {
      given: ({ baseline }) => {
        baseline.decisions = [{ ...decided, adjustment: -500 }];
      },
      facts: { stage: { 'zh-CN': '拟核定数' } },
      at: { township: FIRST, field: 'decisions.adjustment' },
    },
    'a decided number below leadership': {
      given: ({ baseline }) => {
        baseline.decisions = [{ ...decided, decided: 1 }];
      },
      facts: { posts: 1, stage: { 'zh-CN': '审定数' } },
      at: { township: FIRST, field: 'decisions.decided' },
    },
  },
  undetermined: {
    'leadership is not known': ({ baseline, first }) => {
      first.administrative.leadership = undefined;
      baseline.leadership = {};
      baseline.decisions = [{ ...decided, decided: 1 }];
    },
  },
  notApplicable: {
    'nothing was decided': () => undefined,
  },
});
