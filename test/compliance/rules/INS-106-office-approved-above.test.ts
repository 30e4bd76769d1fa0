import rule from '../../../engine/compliance/rules/INS-106-office-approved-above.ts';
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
    'the county approved': ({ baseline }) => {
      baseline.institutionChanges!.push({
        ...OWN,
        approvedBy: 'county',
        document: '编委发〔2024〕1号',
      });
    },
  },
  breached: {
    'nobody approved': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({ ...OWN });
      },
      facts: { township: '白水乡', name: '茶叶产业办公室' },
      at: { township: SECOND, field: 'institutionChanges.approvedBy', cell: cellAt('机构变更', 5) },
    },
    'the county is named without a document': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({ ...OWN, approvedBy: 'county' });
      },
    },
    'the township approved its own office': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({ ...OWN, approvedBy: 'township' });
      },
    },
  },
  undetermined: {
    'the workbook has no sheet of changes': ({ baseline }) => {
      delete baseline.institutionChanges;
    },
  },
  notApplicable: {
    'a centre of its own choice is its own matter': ({ baseline }) => {
      baseline.institutionChanges!.push({ ...OWN, kind: 'centre' });
    },
  },
});
