import rule from '../../../engine/compliance/rules/PWR-220-steps-recorded.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every step has its record': () => undefined,
    'a step not taken needs none': ({ baseline }) => {
      Object.assign(baseline.powers!.handovers[1]!, {
        ...{ decision: undefined, document: undefined, decidedOn: undefined },
      });
    },
  },
  breached: {
    'nobody is said to have asked for a special item': {
      given: ({ baseline }) => {
        baseline.powers!.handovers[1]!.askedBy = undefined;
      },
      facts: { count: 1, items: { 'zh-CN': '重1' }, steps: { 'zh-CN': '意向记录' } },
      at: { township: FIRST, field: 'handovers.askedBy' },
    },
    'every record, document and day is blank': {
      given: ({ baseline }) => {
        for (const row of baseline.powers!.handovers)
          Object.assign(row, {
            ...{ askedBy: undefined, offeredBy: undefined, assessedBy: undefined },
            ...{ document: undefined, decidedOn: undefined },
          });
      },
      facts: {
        ...{ count: 2, townships: { 'zh-CN': '青山镇、白水乡' } },
        steps: { 'zh-CN': '意向记录、放权记录、评估记录、划定文号或日期' },
      },
      findings: 2,
    },
    'the decision has a document and no day': {
      given: ({ baseline }) => {
        baseline.powers!.handovers[0]!.decidedOn = undefined;
      },
      facts: { count: 2, steps: { 'zh-CN': '划定文号或日期' } },
      at: { field: 'handovers.document', cell: { sheet: '两上两下', row: 3, column: 0 } },
    },
    'a later row has its record, the row of the wish has none': {
      given: ({ baseline }) => {
        const { handovers } = baseline.powers!;
        handovers[0]!.askedBy = undefined;
        handovers.push({
          ...{ items: ['基1', '基2'], townships: [FIRST], decision: 'handDown' },
          ...{ document: '府办〔2024〕1号', decidedOn: '2024-01-05', cell: cellAt('两上两下', 9) },
        });
      },
      facts: { count: 2, steps: { 'zh-CN': '意向记录' } },
      at: { field: 'handovers.askedBy', cell: { sheet: '两上两下', row: 3, column: 0 } },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'nothing is recorded at all': ({ baseline }) => {
      baseline.powers!.handovers = [];
    },
  },
});
