import rule from '../../../engine/compliance/rules/PWR-204-chosen-by-the-township.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'it is named with its wish': () => undefined,
  },
  breached: {
    'a rule for all is no choice': {
      given: ({ baseline }) => {
        baseline.powers!.handovers[1]!.townships = undefined;
      },
      facts: { count: 1, items: { 'zh-CN': '重1' } },
      at: { township: FIRST, field: 'handovers.wish' },
    },
    'it declined later': {
      given: ({ baseline }) => {
        baseline.powers!.handovers.push({ items: ['重1'], townships: [FIRST], wish: 'decline' });
      },
      facts: { count: 1 },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nobody holds a special item': ({ baseline }) => {
      baseline.powers!.letters.pop();
      baseline.powers!.handovers.pop();
    },
  },
});
