import rule from '../../../engine/compliance/rules/INS-103-uniform-present.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all eight are there': () => undefined,
  },
  breached: {
    'an office that others have marked': {
      given: ({ baseline }) => {
        baseline.institutions = baseline.institutions!.filter(
          ({ township, name }) => township !== FIRST || name !== '应急管理办公室',
        );
      },
      facts: { missing: { 'zh-CN': '应急管理办公室' } },
      at: { township: FIRST, field: 'institutions.name', cell: cellAt('机构', 0) },
    },
    'one the source names, missing everywhere': {
      given: ({ baseline }) => {
        baseline.institutions = baseline.institutions!.filter(
          ({ name }) => !name.includes('农民工'),
        );
      },
      facts: { missing: { 'zh-CN': '农民工' } },
      findings: 2,
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = [];
    },
  },
});
