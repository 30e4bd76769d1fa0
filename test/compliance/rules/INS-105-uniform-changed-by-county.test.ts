import rule from '../../../engine/compliance/rules/INS-105-uniform-changed-by-county.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const OFFICE = {
  township: SECOND,
  id: 'J6',
  kind: 'office',
  matter: 'abolish',
  before: '应急协调办公室',
  effectiveFrom: '2024-02-01',
  cell: cellAt('机构变更', 5),
} as const;

ruleTest(rule, {
  met: {
    'the county decided': () => undefined,
    'the province did': ({ baseline }) => {
      baseline.institutionChanges![0]!.approvedBy = 'province';
    },
  },
  breached: {
    'the township alone renamed it': {
      given: ({ baseline }) => {
        baseline.institutionChanges![0]!.approvedBy = 'township';
      },
      facts: { township: '青山镇', name: '综合行政执法协调办公室' },
      at: { township: FIRST, field: 'institutionChanges.approvedBy', cell: cellAt('机构变更', 1) },
    },
    'the county is named without a document': {
      given: ({ baseline }) => {
        baseline.institutionChanges![0]!.document = ' ';
      },
    },
    'one that the planner marked, closed without a decision': {
      given: ({ baseline }) => {
        baseline.institutionChanges = [OFFICE];
      },
      facts: { township: '白水乡', matter: { 'zh-CN': '撤销', 'en-US': 'the abolition' } },
    },
  },
  undetermined: {
    'the workbook has no sheet of changes': ({ baseline }) => {
      delete baseline.institutionChanges;
    },
  },
  notApplicable: {
    'it is only asked for': ({ baseline }) => {
      delete baseline.institutionChanges![0]!.effectiveFrom;
    },
  },
});
