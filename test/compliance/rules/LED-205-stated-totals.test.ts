import rule from '../../../engine/compliance/rules/LED-205-stated-totals.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the total is the sum': () => undefined,
    'the noise of binary fractions is no difference': ({ baseline }) => {
      Object.assign(baseline.statedTotals[0]!, { stated: 0.3, summed: 0.1 + 0.2 });
    },
  },
  breached: {
    'a row was left out of the total': {
      given: ({ baseline }) => {
        baseline.statedTotals[0]!.stated = 49;
      },
      facts: { stated: 49, summed: 50, gap: 1 },
      at: { field: 'administrative.approved', cell: cellAt('编制人员', 9) },
    },
  },
  notApplicable: {
    'the sheet states no total': ({ baseline }) => {
      baseline.statedTotals = [];
    },
  },
});
