import rule from '../../../engine/compliance/rules/DUT-204-entries-founded.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every entry has its clause': () => undefined,
  },
  breached: {
    'one has none': {
      given: ({ baseline }) => {
        baseline.duties!.entries[0]!.basis = undefined;
      },
      facts: { count: 1, items: { 'zh-CN': '准1' } },
      at: { field: 'dutyEntries.basis' },
    },
  },
  undetermined: {
    'no entry is listed': ({ baseline }) => {
      baseline.duties!.entries = [];
    },
    'the workbook has no sheet of duties': ({ baseline }) => {
      baseline.duties = undefined;
    },
  },
});
