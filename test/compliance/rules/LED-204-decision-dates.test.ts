import rule from '../../../engine/compliance/rules/LED-204-decision-dates.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'decided on a day': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', decided: 30, decidedOn: '2024-11-01' },
      ];
    },
  },
  breached: {
    'decided some day': {
      given: ({ baseline }) => {
        baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 30 }];
      },
      facts: { decided: 30 },
      at: { township: FIRST, field: 'decisions.decidedOn' },
    },
  },
  notApplicable: {
    'nothing has been decided': () => undefined,
  },
});
