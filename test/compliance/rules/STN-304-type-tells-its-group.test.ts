import rule from '../../../engine/compliance/rules/STN-304-type-tells-its-group.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every type is 站 or 所': () => undefined,
  },
  breached: {
    'one is a team': {
      given: ({ baseline }) => {
        baseline.stations!.push({
          ...{ township: FIRST, id: 'S9', name: '青山镇执法中队', type: '执法中队' },
          cell: cellAt('派驻机构', 9),
        });
      },
      facts: { names: { 'zh-CN': '执法中队' } },
      at: { field: 'stations.type', cell: cellAt('派驻机构', 9) },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
});
