import rule from '../../../engine/compliance/rules/ALC-108-not-below-floor.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the formula keeps the floor': ({ first }) => {
      first.administrative.floor = 20;
    },
    'a decision exactly at the floor': ({ baseline, first }) => {
      first.administrative.floor = 20;
      baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 29 }];
    },
  },
  breached: {
    'a decision one post below': {
      given: ({ baseline, first }) => {
        first.administrative.floor = 20;
        baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 28 }];
      },
      facts: { posts: 28, leadership: 9, basic: 19, bound: 20 },
      at: { township: FIRST, ledger: 'administrative', field: 'decisions.decided' },
    },
    'a draft from a lock': {
      given: ({ baseline, first }) => {
        first.administrative.floor = 20;
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', locked: true, lockedAt: 25 },
        ];
      },
      at: { field: 'administrative.floor' },
    },
  },
  undetermined: {
    'no draft and no decision': ({ first, policy }) => {
      first.administrative.floor = 20;
      policy['quota.method'] = undefined;
    },
  },
  notApplicable: {
    'no floor is set': () => undefined,
  },
});
