import rule from '../../../engine/compliance/rules/ALC-206-counterparty-pays.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const decided = { township: FIRST, kind: 'administrative' } as const;

ruleTest(rule, {
  met: {
    'another township pays': ({ baseline }) => {
      baseline.decisions = [{ ...decided, adjustment: 1, counterparty: SECOND }];
    },
    'another township pays for a lock': ({ baseline }) => {
      baseline.decisions = [{ ...decided, lockedAt: 20, counterparty: SECOND }];
    },
  },
  breached: {
    'a township cannot pay itself': {
      given: ({ baseline }) => {
        baseline.decisions = [{ ...decided, adjustment: 1, counterparty: FIRST }];
      },
      facts: { township: '青山镇' },
      at: { township: FIRST, field: 'decisions.counterparty' },
    },
    'there is nothing to pay for': {
      given: ({ baseline }) => {
        baseline.decisions = [{ ...decided, reason: '区划调整', counterparty: SECOND }];
      },
      at: { township: FIRST, field: 'decisions.counterparty' },
    },
  },
  notApplicable: {
    'nobody is named': () => undefined,
  },
});
