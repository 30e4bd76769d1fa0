import rule from '../../../engine/compliance/rules/PWR-221-other-letter-in-force.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a letter without penalties runs': ({ baseline }) => {
      baseline.powers!.items[3]!.category = 'permit';
    },
    'a later letter renews it': ({ baseline }) => {
      const { letters, items } = baseline.powers!;
      items[3]!.category = 'permit';
      letters.push({ ...letters[0]!, number: '9', from: '2024-07-01' });
      letters[0]!.until = '2024-06-30';
    },
  },
  breached: {
    'it has run out': {
      given: ({ baseline }) => {
        baseline.powers!.items[3]!.category = 'permit';
        baseline.powers!.letters[0]!.until = '2024-06-30';
      },
      facts: { until: '2024-06-30', items: { 'zh-CN': '基1、基2' } },
      at: { township: FIRST, field: 'letters.until' },
    },
  },
  undetermined: {
    'it has no last day': ({ baseline }) => {
      baseline.powers!.items[3]!.category = 'permit';
      baseline.powers!.letters[0]!.until = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'every letter holds a penalty: the Penalty Law speaks of it': ({ baseline }) => {
      baseline.powers!.letters[0]!.until = '2024-06-30';
    },
  },
});
