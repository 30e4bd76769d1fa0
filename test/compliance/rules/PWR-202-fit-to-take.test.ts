import rule from '../../../engine/compliance/rules/PWR-202-fit-to-take.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the assessment says yes': () => undefined,
    'what it denies is postponed': ({ baseline }) => {
      baseline.powers!.handovers.push({
        ...{ items: ['基2'], townships: [SECOND], bearable: false, decision: 'later' },
      });
    },
  },
  breached: {
    'an exception cannot be borne and goes down all the same': {
      given: ({ baseline }) => {
        baseline.powers!.handovers.push({ items: ['基2'], townships: [SECOND], bearable: false });
      },
      facts: { count: 1, items: { 'zh-CN': '基2' } },
      at: { township: SECOND, field: 'handovers.bearable' },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nothing is handed down': ({ baseline }) => {
      baseline.powers!.handovers = [];
    },
  },
});
