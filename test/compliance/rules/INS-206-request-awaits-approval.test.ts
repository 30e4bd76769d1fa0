import rule from '../../../engine/compliance/rules/INS-206-request-awaits-approval.ts';
import { cellAt, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const OWN = {
  township: SECOND,
  id: 'Z1',
  kind: 'office',
  matter: 'establish',
  after: '茶叶产业办公室',
  effectiveFrom: '2024-02-01',
  cell: cellAt('机构变更', 5),
} as const;

ruleTest(rule, {
  met: {
    'approved, and not yet carried out': ({ baseline }) => {
      baseline.institutionChanges!.push({
        ...OWN,
        approvedBy: 'county',
        document: '编委发〔2024〕1号',
        effectiveFrom: '2025-01-01',
      });
    },
  },
  breached: {
    'asked for': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({ ...OWN, effectiveFrom: undefined });
      },
      facts: { township: '白水乡', matter: { 'zh-CN': '设立', 'en-US': 'the set-up' } },
      at: { township: SECOND, field: 'institutionChanges.approvedBy', cell: cellAt('机构变更', 5) },
    },
  },
  undetermined: {
    'the workbook has no sheet of changes': ({ baseline }) => {
      delete baseline.institutionChanges;
    },
  },
  notApplicable: {
    'a centre needs no approval': ({ baseline }) => {
      baseline.institutionChanges!.push({ ...OWN, kind: 'centre', effectiveFrom: undefined });
    },
  },
});
