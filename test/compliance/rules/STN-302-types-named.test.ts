import rule from '../../../engine/compliance/rules/STN-302-types-named.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every type has a name': () => undefined,
  },
  breached: {
    'one has not': {
      given: ({ baseline }) => {
        baseline.stations![0]!.type = '未列名所01';
      },
      facts: { names: { 'zh-CN': '未列名所01', 'en-US': '未列名所01' } },
      at: { field: 'stations.type', cell: cellAt('派驻机构', 1) },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
});
