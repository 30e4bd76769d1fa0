import rule from '../../../engine/compliance/rules/INS-301-uniform-list-complete.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'six offices and two centres are known': () => undefined,
  },
  breached: {
    'only those that the source names': {
      given: ({ baseline }) => {
        baseline.institutions!.forEach((one) => (one.uniform = undefined));
      },
      facts: { required: 6, known: 2, group: { 'zh-CN': '党政综合办事机构' } },
      at: { township: FIRST, field: 'institutions.uniform', cell: cellAt('机构', 0) },
    },
    'one stands under a placeholder': {
      given: ({ baseline }) => {
        baseline.institutions!.forEach((one) => {
          if (one.name === '党政办公室') one.name = '统一设置办事机构03（待列名）';
        });
      },
      facts: { required: 6, known: 5 },
      at: { township: FIRST, field: 'institutions.name', cell: cellAt('机构', 0) },
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = undefined;
    },
  },
});
