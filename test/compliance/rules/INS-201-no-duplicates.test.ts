import rule from '../../../engine/compliance/rules/INS-201-no-duplicates.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every name once': () => undefined,
  },
  breached: {
    'the same name with a space': {
      given: ({ baseline }) => {
        baseline.institutions!.push({ township: FIRST, name: '党政 办公室', kind: 'office' });
      },
      facts: { names: { 'zh-CN': '党政办公室' } },
      at: { township: FIRST, cell: cellAt('机构', 0) },
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = undefined;
    },
  },
});
