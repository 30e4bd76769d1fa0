import rule from '../../../engine/compliance/rules/STN-201-line-and-block.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all is in the right hands': () => undefined,
    'the county laid it down otherwise': ({ baseline, policy }) => {
      baseline.stations![0]!.assesses = 'department';
      policy['stations.assesses'] = 'department';
    },
    'a station that is gone is not asked': ({ baseline }) => {
      baseline.stations![1]!.assesses = 'department';
    },
  },
  breached: {
    'the department has it': {
      given: ({ baseline }) => {
        baseline.stations![0]!.assesses = 'department';
      },
      facts: { station: '青山镇自然资源所', due: { 'zh-CN': '乡镇', 'en-US': 'Township' } },
      at: { township: FIRST, field: 'stations.assesses', cell: cellAt('派驻机构', 1) },
    },
  },
  undetermined: {
    'nobody says who has it': ({ baseline }) => {
      delete baseline.stations![0]!.assesses;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'no station stands': ({ baseline }) => {
      baseline.stations = baseline.stations!.slice(1);
    },
  },
});
