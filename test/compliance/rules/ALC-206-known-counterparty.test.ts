import rule from '../../../engine/compliance/rules/ALC-206-known-counterparty.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'another township pays': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', adjustment: 1, counterparty: SECOND },
      ];
    },
  },
  breached: {
    'a name that is not in the list': {
      given: ({ baseline }) => {
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', adjustment: 1, counterparty: '黑水镇' },
        ];
      },
      facts: { counterparty: '黑水镇' },
      at: { township: FIRST, field: 'decisions.counterparty' },
    },
    'a township cannot pay itself': {
      given: ({ baseline }) => {
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', adjustment: 1, counterparty: FIRST },
        ];
      },
    },
  },
  notApplicable: {
    'nobody is named': () => undefined,
  },
});
