import rule from '../../../engine/compliance/rules/JNT-305-liaison-beside-station.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the department has no station': () => undefined,
    'its station was merged before': ({ baseline }) => {
      baseline.stations![1]!.department = '县应急管理局';
    },
  },
  breached: {
    'it has a station of its own in the township': {
      given: ({ baseline }) => {
        baseline.stations![0]!.department = '县应急管理局';
      },
      facts: {
        department: '县应急管理局',
        count: 1,
        names: { 'zh-CN': '青山镇', 'en-US': '青山镇' },
      },
      at: { township: FIRST, field: 'liaison.department', cell: cellAt('执法联络员', 1) },
    },
  },
  undetermined: {
    'the workbook has no sheet of liaison': ({ baseline }) => {
      delete baseline.liaison;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nobody is on call': ({ baseline }) => {
      baseline.liaison = [];
    },
  },
});
