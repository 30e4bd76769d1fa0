import rule from '../../../engine/compliance/rules/PWR-301-expiry-near.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all letters run for more than a year': () => undefined,
    'one day more than the watch': ({ baseline }) => {
      baseline.powers!.letters[0]!.until = '2025-04-01';
    },
  },
  breached: {
    'it runs out on the last day of the watch': {
      given: ({ baseline }) => {
        baseline.powers!.letters[0]!.until = '2025-03-31';
      },
      facts: { until: '2025-03-31', days: 90 },
      at: { township: FIRST, field: 'letters.until' },
    },
  },
  undetermined: {
    'the watch is not set': ({ policy }) => {
      policy['powers.expiryWatch'] = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'there are no letters': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
