import rule from '../../../engine/compliance/rules/ALC-301-unpaid-adjustments.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a gain and a cut that meet': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', adjustment: 1 },
        { township: SECOND, kind: 'administrative', adjustment: -1 },
      ];
    },
    'a named township pays': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', adjustment: 1, counterparty: SECOND },
      ];
    },
  },
  breached: {
    'two posts that all others share': {
      given: ({ baseline }) => {
        baseline.decisions = [{ township: FIRST, kind: 'administrative', adjustment: 2 }];
      },
      facts: { net: 2, direction: { 'zh-CN': '增' } },
      at: { township: FIRST, ledger: 'administrative' },
    },
  },
  notApplicable: {
    'nobody was adjusted': () => undefined,
  },
});
