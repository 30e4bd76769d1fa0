import rule from '../../../engine/compliance/rules/MOB-301-loans-to-expire.ts';
import { FIRST } from '../../support/builders.ts';
import { loan } from '../../support/loans.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'ninety-one days are left': ({ baseline }) => {
      // 31 January, 28 February, 31 March days and one in April.
      baseline.loans = [loan({ until: '2025-04-01' })];
    },
  },
  breached: {
    'ninety days': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ until: '2025-03-31' })];
      },
      facts: { days: 90, ahead: 90 },
      at: { township: FIRST, field: 'loans.until' },
    },
    'sixty days fall under the second reminder': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ until: '2025-03-01' })];
      },
      facts: { days: 60, ahead: 60 },
    },
    'the last day itself': {
      given: ({ baseline }) => {
        baseline.loans = [loan({ until: '2024-12-31' })];
      },
      facts: { days: 0, ahead: 30 },
    },
  },
  notApplicable: {
    'nothing is on loan': () => undefined,
  },
});
