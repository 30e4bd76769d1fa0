import rule from '../../../engine/compliance/rules/PWR-102-letter-states-its-terms.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'items, authority and term are stated': () => undefined,
    'a letter without any penalty is not asked': ({ baseline }) => {
      const [letter] = baseline.powers!.letters;
      letter!.items = ['基2'];
      letter!.authority = undefined;
    },
  },
  breached: {
    'authority and last day are missing': {
      given: ({ baseline }) => {
        const letter = baseline.powers!.letters[2]!;
        letter.authority = undefined;
        letter.until = undefined;
      },
      facts: {
        letter: { 'zh-CN': '委托书3（县级部门甲）' },
        parts: { 'zh-CN': '权限、期限截止日' },
      },
      at: { township: FIRST },
    },
    'an item of no stated category may be a penalty': {
      given: ({ baseline }) => {
        baseline.powers!.items[4]!.category = undefined;
        baseline.powers!.letters[1]!.items = ['基2'];
        baseline.powers!.letters[1]!.from = undefined;
      },
      facts: { parts: { 'en-US': 'first day' } },
    },
    'no item is named': {
      given: ({ baseline }) => {
        baseline.powers!.letters[1]!.items = [];
      },
      facts: { parts: { 'en-US': 'items' } },
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
