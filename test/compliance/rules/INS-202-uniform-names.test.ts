import rule from '../../../engine/compliance/rules/INS-202-uniform-names.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'one name throughout': () => undefined,
  },
  breached: {
    'another name for the enforcement office': {
      given: ({ baseline }) => {
        baseline.institutions!.find(
          ({ township, name }) => township === SECOND && name.includes('执法'),
        )!.name = '综合执法协调办公室';
      },
      facts: { name: '综合行政执法办公室', usual: '综合执法协调办公室' },
      at: { township: FIRST, field: 'institutions.name', cell: cellAt('机构', 2) },
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = undefined;
    },
  },
});
