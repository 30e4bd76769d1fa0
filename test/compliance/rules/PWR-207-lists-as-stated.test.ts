import rule from '../../../engine/compliance/rules/PWR-207-lists-as-stated.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every list has the rows that the document states': () => undefined,
    'a department that stands on a special list alone draws up no base list': ({ baseline }) => {
      baseline.powers!.items[5]!.department = '县级部门乙';
    },
    'a list of which nothing is stated is not asked': ({ policy }) => {
      policy['powers.statedCounts/statutory'] = undefined;
    },
  },
  breached: {
    'a statutory item is missing': {
      given: ({ policy }) => {
        policy['powers.statedCounts/statutory'] = 118;
      },
      facts: { counted: 2, stated: 118, list: { 'zh-CN': '法定' } },
      at: { parameter: 'powers.statedCounts' },
    },
    'an eighth department draws up the base list': {
      given: ({ baseline }) => {
        baseline.powers!.items[4]!.department = '县级部门乙';
      },
      facts: { counted: 2, stated: 1, list: { 'zh-CN': '职能部门' } },
    },
    'the cell is that of the first row of the list': {
      given: ({ baseline, policy }) => {
        policy['powers.statedCounts/key'] = 15;
        baseline.powers!.items.forEach((item, row) => {
          item.cell = { sheet: '权力事项', row, column: 0 };
        });
      },
      at: { field: 'powers.list', cell: { sheet: '权力事项', row: 5, column: 0 } },
    },
    'two lists differ, each by itself': {
      given: ({ policy }) => {
        policy['powers.statedCounts/key'] = 15;
        policy['powers.statedCounts/choosing'] = 11;
      },
      findings: 2,
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
});
