import rule from '../../../engine/compliance/rules/ALC-109-not-above-ceiling.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the formula keeps the ceiling': ({ first }) => {
      first.administrative.ceiling = 22;
    },
    'a decision exactly at the ceiling': ({ baseline, first }) => {
      first.administrative.ceiling = 20;
      baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 29 }];
    },
  },
  breached: {
    'a decision one post above': {
      given: ({ baseline, first }) => {
        first.administrative.ceiling = 20;
        baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 30 }];
      },
      facts: { posts: 30, leadership: 9, basic: 21, bound: 20 },
      at: { township: FIRST, ledger: 'administrative', field: 'decisions.decided' },
    },
    'a draft from a lock': {
      given: ({ baseline, first }) => {
        first.administrative.ceiling = 15;
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', locked: true, lockedAt: 30 },
        ];
      },
      at: { field: 'administrative.ceiling' },
    },
  },
  undetermined: {
    'no draft and no decision': ({ first, policy }) => {
      first.administrative.ceiling = 20;
      policy['quota.method'] = undefined;
    },
  },
  notApplicable: {
    'no ceiling is set': () => undefined,
  },
});
