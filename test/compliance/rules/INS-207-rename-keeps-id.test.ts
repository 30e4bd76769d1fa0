import rule from '../../../engine/compliance/rules/INS-207-rename-keeps-id.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the list has the new name under the id': () => undefined,
  },
  breached: {
    'another id': {
      given: ({ baseline }) => {
        baseline.institutionChanges![0]!.id = 'J99';
      },
      facts: { township: '青山镇', name: '综合行政执法协调办公室' },
      at: { township: FIRST, field: 'institutionChanges.id', cell: cellAt('机构变更', 1) },
    },
    'another name': {
      given: ({ baseline }) => {
        baseline.institutionChanges![0]!.after = '执法办';
      },
    },
  },
  undetermined: {
    'the workbook has no sheet of changes': ({ baseline }) => {
      delete baseline.institutionChanges;
    },
  },
  notApplicable: {
    'nothing was renamed': ({ baseline }) => {
      baseline.institutionChanges = [];
    },
  },
});
