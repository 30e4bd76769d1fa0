import rule from '../../../engine/compliance/rules/PWR-103-letter-published.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every letter is published': () => undefined,
  },
  breached: {
    'one is not': {
      given: ({ baseline }) => {
        baseline.powers!.letters[1]!.published = false;
      },
      facts: { letter: { 'zh-CN': '委托书2（县级部门甲）' } },
      at: { township: SECOND, field: 'letters.published' },
    },
  },
  undetermined: {
    'nobody says': ({ baseline }) => {
      baseline.powers!.letters.forEach((letter) => (letter.published = undefined));
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'no letter delegates a penalty': ({ baseline }) => {
      baseline.powers!.letters.forEach((letter) => (letter.items = ['基2']));
    },
  },
});
