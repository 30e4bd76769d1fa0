import rule from '../../../engine/compliance/rules/ALC-103-draft-within-total.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'an adjustment that the others pay': ({ baseline }) => {
      baseline.decisions = [{ township: FIRST, kind: 'administrative', adjustment: 1 }];
    },
  },
  breached: {
    'a draft that makes a post': {
      given: (county) => {
        county.amend = ({ ledgers }) => {
          ledgers.administrative.rows[0]!.draft = 31;
          ledgers.administrative.rows[1]!.draft = 20;
        };
      },
      facts: { sum: 51, total: 52, excess: 1 },
    },
  },
  undetermined: {
    'nothing was drafted': ({ policy }) => {
      policy['quota.method'] = undefined;
    },
  },
});
