import rule from '../../../engine/compliance/rules/LED-201-change-documents.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const change = {
  township: FIRST,
  kind: 'administrative',
  matter: '调整',
  opening: false,
  date: '2024-05-01',
  document: '编委发〔2024〕3号',
  cell: cellAt('编制变动台账', 7),
} as const;

ruleTest(rule, {
  met: {
    'every change has its document': ({ baseline }) => {
      baseline.changes!.push({ ...change, change: 0 });
    },
  },
  breached: {
    'a blank is no document': {
      given: ({ baseline }) => {
        baseline.changes!.push({ ...change, change: 0, document: ' ' });
      },
      at: { township: FIRST, field: 'changes.document', cell: cellAt('编制变动台账', 7) },
    },
  },
  undetermined: {
    'there is no ledger of changes': ({ baseline }) => {
      baseline.changes = undefined;
    },
  },
});
