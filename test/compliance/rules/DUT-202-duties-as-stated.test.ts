import rule from '../../../engine/compliance/rules/DUT-202-duties-as-stated.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every list has the rows that the document states': () => undefined,
  },
  breached: {
    'the entry list has one of 71': {
      given: ({ policy }) => {
        policy['duties.statedCounts/entries'] = 71;
      },
      facts: { counted: 1, stated: 71 },
      at: { parameter: 'duties.statedCounts' },
    },
  },
  undetermined: {
    'the workbook has no sheet of duties': ({ baseline }) => {
      baseline.duties = undefined;
    },
  },
});
