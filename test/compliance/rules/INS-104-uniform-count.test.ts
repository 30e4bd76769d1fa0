import rule from '../../../engine/compliance/rules/INS-104-uniform-count.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'six offices and two centres': () => undefined,
  },
  breached: {
    'five offices in all': {
      given: ({ baseline }) => {
        baseline.institutions = baseline.institutions!.filter(
          ({ township, name }) => township !== FIRST || name !== '党政办公室',
        );
      },
      facts: { actual: 5, required: 6, group: { 'zh-CN': '党政综合办事机构' } },
      at: { township: FIRST, field: 'institutions.name' },
    },
  },
  undetermined: {
    'enough in all, but too few are marked': ({ baseline }) => {
      baseline.institutions!.forEach((one) => (one.uniform = undefined));
    },
    'the number is pending': ({ policy }) => {
      policy['institutions.uniformOffices'] = undefined;
    },
  },
});
