import rule from '../../../engine/compliance/rules/LED-203-decision-documents.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'decided by a document': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', decided: 30, document: '编委发〔2024〕9号' },
      ];
    },
  },
  breached: {
    'decided by nothing': {
      given: ({ baseline }) => {
        baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 30 }];
      },
      facts: { decided: 30 },
      at: { township: FIRST, field: 'decisions.document' },
    },
  },
  notApplicable: {
    'nothing has been decided': () => undefined,
  },
});
