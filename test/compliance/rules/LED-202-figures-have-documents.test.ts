import rule from '../../../engine/compliance/rules/LED-202-figures-have-documents.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every number has an opening balance': () => undefined,
  },
  breached: {
    'a number out of nowhere': {
      given: ({ baseline }) => {
        baseline.changes = baseline.changes!.slice(1);
      },
      facts: { approved: 30 },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.approved' },
    },
  },
  undetermined: {
    'there is no ledger of changes': ({ baseline }) => {
      baseline.changes = undefined;
    },
  },
});
