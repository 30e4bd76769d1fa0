import rule from '../../../engine/compliance/rules/PWR-105-letter-in-force.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all letters run': () => undefined,
    'the last day is the cut-off date': ({ baseline }) => {
      baseline.powers!.letters[0]!.until = '2024-12-31';
    },
    'a later letter renews it': ({ baseline }) => {
      const { letters } = baseline.powers!;
      const [letter] = letters;
      letters.push({ ...letter!, from: '2024-07-01' });
      letter!.until = '2024-06-30';
    },
    'none of its items is handed down any more': ({ baseline }) => {
      const { letters, handovers } = baseline.powers!;
      letters[0]!.until = '2024-06-30';
      handovers.push({ items: ['基1'], townships: [FIRST], decision: 'keep' });
      handovers.push({ items: ['基2'], townships: [FIRST], decision: 'later' });
    },
  },
  breached: {
    'one of its items is still handed down': {
      given: ({ baseline }) => {
        const { letters, handovers } = baseline.powers!;
        letters[0]!.until = '2024-06-30';
        handovers.push({ items: ['基1'], townships: [FIRST], decision: 'keep' });
      },
      facts: { until: '2024-06-30' },
    },
    'it ended the day before': {
      given: ({ baseline }) => {
        baseline.powers!.letters[0]!.until = '2024-12-30';
      },
      facts: {
        letter: { 'zh-CN': '委托书1（县级部门甲）' },
        until: '2024-12-30',
        items: { 'zh-CN': '基1、基2' },
      },
      at: { township: FIRST, field: 'letters.until' },
    },
    'the later letter leaves an item out': {
      given: ({ baseline }) => {
        const { letters } = baseline.powers!;
        const [letter] = letters;
        letters.push({ ...letter!, from: '2024-07-01', items: ['基1'] });
        letter!.until = '2024-06-30';
      },
    },
  },
  undetermined: {
    'its last day comes before its first': ({ baseline }) => {
      baseline.powers!.letters[0]!.from = '2027-01-01';
    },
    'no last day is given': ({ baseline }) => {
      baseline.powers!.letters[0]!.until = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'the one that has run out holds no penalty, nor does another': ({ baseline }) => {
      const { items, letters } = baseline.powers!;
      for (const item of items) item.category = 'permit';
      letters[0]!.until = '2024-06-30';
    },
    'there are no letters': ({ baseline }) => {
      baseline.powers!.letters = [];
    },
  },
});
