import rule from '../../../engine/compliance/rules/PWR-210-liability-stated.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every letter says who answers': () => undefined,
  },
  breached: {
    'one does not': {
      given: ({ baseline }) => {
        baseline.powers!.letters[1]!.liability = undefined;
      },
      facts: { letter: { 'zh-CN': '委托书2（县级部门甲）' } },
      at: { township: SECOND, field: 'letters.liability' },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'there are no letters': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
