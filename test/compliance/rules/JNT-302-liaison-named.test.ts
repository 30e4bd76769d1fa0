import rule from '../../../engine/compliance/rules/JNT-302-liaison-named.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'somebody is named everywhere': () => undefined,
    'nobody is named where the department has a station': ({ baseline }) => {
      baseline.liaison!.shift();
      baseline.stations![0]!.department = '县应急管理局';
    },
  },
  breached: {
    'nobody in one township': {
      given: ({ baseline }) => {
        delete baseline.liaison![1]!.people;
      },
      facts: { department: '县应急管理局', count: 1, names: { 'zh-CN': '白水乡' } },
      at: { field: 'liaison.people', cell: cellAt('执法联络员', 2) },
    },
    'the row of one township is missing': {
      given: ({ baseline }) => {
        baseline.liaison!.pop();
      },
      facts: { department: '县应急管理局', count: 1, names: { 'zh-CN': '白水乡' } },
      at: { field: 'liaison.people', cell: cellAt('执法联络员', 1) },
    },
    'a department that is called has no row at all': {
      given: ({ baseline }) => {
        const [call] = baseline.whistles!;
        baseline.whistles!.push({ ...call!, department: '县交通运输局' });
      },
      facts: { department: '县交通运输局', count: 2 },
      at: { field: 'whistles.department', cell: cellAt('乡镇吹哨', 1) },
    },
  },
  undetermined: {
    'no department is on either sheet': ({ baseline }) => {
      baseline.liaison = [];
      baseline.whistles = [];
    },
    'the workbook has no sheet of liaison': ({ baseline }) => {
      delete baseline.liaison;
    },
  },
});
