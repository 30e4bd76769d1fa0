import rule from '../../../engine/compliance/rules/LED-102-rows-add-up.ts';
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
    'from 30 by 0 to 30': ({ baseline }) => {
      baseline.changes!.push({ ...change, from: 30, to: 30, change: 0 });
    },
  },
  breached: {
    'from 30 by 2 is not 33': {
      given: ({ baseline }) => {
        baseline.changes!.push({ ...change, from: 30, to: 33, change: 2 });
      },
      facts: { expected: 32, stated: 33 },
      at: { township: FIRST, field: 'changes.change', cell: cellAt('编制变动台账', 7) },
    },
    'it starts where nothing ended': {
      given: ({ baseline }) => {
        baseline.changes!.push({ ...change, from: 28, change: 2 });
      },
      facts: { expected: 30, stated: 28 },
    },
  },
  undetermined: {
    'there is no ledger of changes': ({ baseline }) => {
      baseline.changes = undefined;
    },
  },
});
