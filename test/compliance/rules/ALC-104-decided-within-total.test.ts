import rule from '../../../engine/compliance/rules/ALC-104-decided-within-total.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'what is decided fits': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', decided: 29 },
        { township: SECOND, kind: 'administrative', decided: 20 },
      ];
    },
  },
  breached: {
    'two decisions that together exceed the total': {
      given: ({ baseline }) => {
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', decided: 31 },
          { township: SECOND, kind: 'administrative', decided: 20 },
        ];
      },
      facts: { sum: 51, mobile: 2, total: 52, excess: 1 },
    },
  },
  undetermined: {
    'the other township is blank in every column': ({ baseline, policy, second }) => {
      policy['quota.method'] = undefined;
      second.administrative.approved = undefined;
      baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 30 }];
    },
  },
  notApplicable: {
    'nothing has been decided': () => undefined,
  },
});
