import rule from '../../../engine/compliance/rules/LED-206-change-dates.ts';
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
    'every change has its day': ({ baseline }) => {
      baseline.changes!.push({ ...change, change: 0 });
    },
  },
  breached: {
    'a change of no day': {
      given: ({ baseline }) => {
        baseline.changes!.push({ ...change, change: 0, date: undefined });
      },
      at: { township: FIRST, field: 'changes.date', cell: cellAt('编制变动台账', 7) },
    },
  },
  undetermined: {
    'there is no ledger of changes': ({ baseline }) => {
      baseline.changes = undefined;
    },
  },
});
