import rule from '../../../engine/compliance/rules/JNT-302-liaison-named.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'somebody is named everywhere': () => undefined,
  },
  breached: {
    'nobody in one township': {
      given: ({ baseline }) => {
        delete baseline.liaison![1]!.people;
      },
      facts: { department: '县应急管理局', count: 1, names: { 'zh-CN': '白水乡' } },
      at: { field: 'liaison.people', cell: cellAt('执法联络员', 2) },
    },
  },
  undetermined: {
    'the workbook has no sheet of liaison': ({ baseline }) => {
      delete baseline.liaison;
    },
  },
});
