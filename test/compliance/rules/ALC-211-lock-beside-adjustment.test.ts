import rule from '../../../engine/compliance/rules/ALC-211-lock-beside-adjustment.ts';
import { countyWith, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const decided = { township: FIRST, kind: 'administrative' } as const;

ruleTest(rule, {
  met: {
    'both say the same': ({ baseline }) => {
      const proposal = countyWith().plan.ledgers.administrative.rows[0]?.proposal ?? NaN;
      baseline.decisions = [{ ...decided, lockedAt: proposal + 2, adjustment: 2 }];
    },
  },
  breached: {
    'the lock says something else': {
      given: ({ baseline }) => {
        baseline.decisions = [{ ...decided, lockedAt: 12, adjustment: 30 }];
      },
      facts: { locked: 12, adjustment: 30 },
      at: { township: FIRST, field: 'decisions.adjustment' },
    },
  },
  notApplicable: {
    'a lock alone': ({ baseline }) => {
      baseline.decisions = [{ ...decided, lockedAt: 12 }];
    },
  },
});
