import rule from '../../../engine/compliance/rules/INS-205-office-documents.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every office has its document': () => undefined,
    'centres are not asked': ({ baseline }) => {
      baseline
        .institutions!.filter(({ kind }) => kind === 'centre')
        .forEach((one) => delete one.document);
    },
  },
  breached: {
    'two offices without one': {
      given: ({ baseline }) => {
        baseline.institutions!.slice(0, 2).forEach((one) => (one.document = ' '));
      },
      facts: { count: 2, names: { 'zh-CN': '党政办公室、党建工作办公室' } },
      at: { township: FIRST, field: 'institutions.document', cell: cellAt('机构', 0) },
    },
  },
  undetermined: {
    'the workbook keeps no documents': ({ baseline }) => {
      baseline.institutions!.forEach((one) => delete one.document);
    },
  },
});
