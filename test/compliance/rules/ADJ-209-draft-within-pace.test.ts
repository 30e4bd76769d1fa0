import rule from '../../../engine/compliance/rules/ADJ-209-draft-within-pace.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const ofSecond = { township: SECOND, kind: 'administrative', reason: '县委会议议定' } as const;

ruleTest(rule, {
  met: {
    'nothing was adjusted': ({ policy }) => {
      policy['quota.scope'] = 'paced';
    },
    'what the other township gives is what a year allows': ({ baseline, policy }) => {
      policy['quota.scope'] = 'paced';
      baseline.decisions = [{ ...ofSecond, adjustment: -2, counterparty: FIRST }];
    },
    'the pace was opened because of the total': ({ policy }) => {
      policy['quota.scope'] = 'paced';
      policy['quota.totalAdministrative'] = 62;
    },
  },
  breached: {
    'a township loses three where a year allows two': {
      given: ({ baseline, policy }) => {
        policy['quota.scope'] = 'paced';
        baseline.decisions = [{ ...ofSecond, adjustment: -3, counterparty: FIRST }];
      },
      facts: { current: 20, draft: 17, step: 3, limit: 2, excess: 1 },
      at: { township: SECOND, ledger: 'administrative', field: 'decisions.adjustment' },
    },
    'a counterparty loses for somebody else': {
      given: ({ baseline, policy }) => {
        policy['quota.scope'] = 'paced';
        baseline.decisions = [{ ...ofSecond, adjustment: 3, counterparty: FIRST }];
      },
      facts: { current: 30, draft: 27, step: 3, limit: 2, excess: 1 },
      at: { township: FIRST, ledger: 'administrative' },
    },
  },
  undetermined: {
    'a threshold is pending': ({ policy }) => {
      policy['quota.scope'] = 'paced';
      policy['adjustment.gainThreshold/administrative'] = undefined;
    },
  },
  notApplicable: {
    'everything is recalculated': () => undefined,
  },
});
