import rule from '../../../engine/compliance/rules/INS-301-uniform-list-complete.ts';
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
      at: { field: 'institutions.uniform' },
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = undefined;
    },
  },
});
