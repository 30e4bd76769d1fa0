import rule from '../../../engine/compliance/rules/INS-208-enforcement-office-renamed.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the new name is on the list': () => undefined,
  },
  breached: {
    'the old one still is': {
      given: ({ baseline }) => {
        baseline.institutions!.find(({ id }) => id === 'J3')!.name = '综合行政执法协调办公室';
      },
      facts: { township: '青山镇', name: '综合行政执法协调办公室' },
      at: { township: FIRST, field: 'institutions.name', cell: cellAt('机构', 2) },
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = [];
    },
  },
});
