import rule from '../../../engine/compliance/rules/JNT-303-teams-integrated.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the team has moved in': () => undefined,
  },
  breached: {
    'not yet': {
      given: ({ baseline }) => {
        delete baseline.teams![0]!.integratedOn;
      },
      facts: { teams: 1, integrated: 0, names: { 'zh-CN': '青山镇执法队' } },
      at: { township: FIRST, field: 'teams.integratedOn', cell: cellAt('试点执法队', 1) },
    },
    'only next year': {
      given: ({ baseline }) => {
        baseline.teams![0]!.integratedOn = '2025-01-01';
      },
    },
  },
  undetermined: {
    'the workbook has no sheet of teams': ({ baseline }) => {
      delete baseline.teams;
    },
  },
  notApplicable: {
    'there are no pilot teams': ({ baseline }) => {
      baseline.teams = [];
    },
  },
});
