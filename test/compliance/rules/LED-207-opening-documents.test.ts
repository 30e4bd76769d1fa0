import rule from '../../../engine/compliance/rules/LED-207-opening-documents.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every opening balance names its document': ({ baseline }) => {
      for (const change of baseline.changes!) change.document = '编办〔2023〕1号';
    },
  },
  breached: {
    'no opening balance names one: once a ledger, not once a township': {
      given: ({ baseline }) => {
        for (const [row, change] of baseline.changes!.entries()) {
          change.document = ' ';
          change.cell = cellAt('编制变动台账', row);
        }
      },
      findings: 2,
      facts: { count: 2, townships: { 'zh-CN': '青山镇、白水乡' } },
      at: { ledger: 'administrative', field: 'changes.document', cell: cellAt('编制变动台账', 0) },
    },
    'one of them does not': {
      given: ({ baseline }) => {
        for (const change of baseline.changes!) change.document = '编办〔2023〕1号';
        baseline.changes!.at(-1)!.document = undefined;
      },
      facts: { count: 1, townships: { 'zh-CN': '白水乡' } },
    },
  },
  undetermined: {
    'the workbook has no ledger of changes': ({ baseline }) => {
      baseline.changes = undefined;
    },
  },
  notApplicable: {
    'nothing is called an opening balance': ({ baseline }) => {
      baseline.changes = baseline.changes!.map((change) => ({ ...change, opening: false }));
    },
  },
});
