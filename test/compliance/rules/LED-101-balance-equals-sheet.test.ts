import rule from '../../../engine/compliance/rules/LED-101-balance-equals-sheet.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the opening balance is the number': () => undefined,
  },
  breached: {
    'a change that the sheet does not have': {
      given: ({ baseline }) => {
        baseline.changes!.push({
          ...{ township: FIRST, kind: 'administrative', matter: '增编', opening: false },
          ...{ change: 2, date: '2024-05-01', document: '编委发〔2024〕3号' },
        });
      },
      facts: { sheet: 30, documents: 32, gap: 2 },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.approved' },
    },
  },
  undetermined: {
    'there is no ledger of changes': ({ baseline }) => {
      baseline.changes = undefined;
    },
    'the sheet is blank': ({ first }) => {
      first.administrative.approved = undefined;
    },
  },
});
