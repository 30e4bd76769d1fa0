import rule from '../../../engine/compliance/rules/PWR-201-four-steps.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all four steps are recorded': () => undefined,
    'what is neither handed down nor in a letter is not asked': ({ baseline }) => {
      baseline.powers!.handovers[1] = { items: ['重1'], townships: [FIRST], wish: 'take' };
      baseline.powers!.letters.pop();
    },
  },
  breached: {
    'the department never offered': {
      given: ({ baseline }) => {
        baseline.powers!.handovers[0]!.offer = undefined;
      },
      facts: { count: 2, items: { 'zh-CN': '基1、基2' } },
      at: { township: FIRST, cell: { sheet: '两上两下', row: 3, column: 0 } },
      findings: 2,
    },
    'a letter stands over what was decided against': {
      given: ({ baseline }) => {
        baseline.powers!.handovers.push({
          ...{ items: ['基2'], townships: [SECOND], decision: 'keep' },
        });
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
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
