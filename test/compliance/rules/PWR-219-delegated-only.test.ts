import rule from '../../../engine/compliance/rules/PWR-219-delegated-only.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every row names delegated items': () => undefined,
  },
  breached: {
    'a row names a statutory and a conferred item beside a delegated one': {
      given: ({ baseline }) => {
        baseline.powers!.handovers[0]!.items = ['法1', '赋1', '基1', '基2'];
      },
      facts: { count: 2, items: { 'zh-CN': '法1、赋1' } },
      at: { field: 'handovers.items', cell: { sheet: '两上两下', row: 3, column: 0 } },
    },
    'two rows do': {
      given: ({ baseline }) => {
        for (const row of baseline.powers!.handovers) row.items.push('法2');
      },
      findings: 2,
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'there are no rows': ({ baseline }) => {
      baseline.powers!.handovers = [];
    },
  },
});
