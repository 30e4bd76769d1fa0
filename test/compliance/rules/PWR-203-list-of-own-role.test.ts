import rule from '../../../engine/compliance/rules/PWR-203-list-of-own-role.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the key town holds an item of the key list': () => undefined,
  },
  breached: {
    'an ordinary township holds one': {
      given: ({ baseline }) => {
        baseline.powers!.letters[2]!.township = SECOND;
      },
      facts: { count: 1, items: { 'zh-CN': '重1' } },
      at: { township: SECOND },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nothing is delegated': ({ baseline }) => {
      baseline.powers!.letters = [];
      baseline.powers!.handovers = [];
    },
  },
});
