import rule from '../../../engine/compliance/rules/INS-302-set-up-of-its-own.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const OWN = { name: '财政办公室', kind: 'office', document: '编委发〔2023〕1号' } as const;

ruleTest(rule, {
  met: {
    'nobody else chose the same': ({ baseline }) => {
      baseline.institutions!.push({ ...OWN, township: FIRST });
    },
    'another class chose the same': ({ baseline }) => {
      baseline.institutions!.push({ ...OWN, township: FIRST }, { ...OWN, township: SECOND });
    },
  },
  breached: {
    'the class chose the same': {
      given: ({ baseline, second }) => {
        second.township.sizeClass = 1;
        baseline.institutions!.push({ ...OWN, township: FIRST }, { ...OWN, township: SECOND });
      },
      facts: { township: '青山镇', alike: 2, names: { 'zh-CN': '财政办公室' } },
      at: { township: FIRST, field: 'institutions.name', cell: cellAt('机构', 0) },
    },
  },
  undetermined: {
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = [];
    },
  },
  notApplicable: {
    'nothing was set up beside the uniform ones': () => undefined,
    'no township has a role of its own': ({ first }) => {
      first.township.role = 'ordinary';
    },
  },
});
