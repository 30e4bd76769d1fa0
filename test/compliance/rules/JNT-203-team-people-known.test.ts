import rule from '../../../engine/compliance/rules/JNT-203-team-people-known.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'both counts are there': () => undefined,
    'nobody of the team is among the co-located': ({ baseline }) => {
      baseline.teams![0]!.amongCoLocated = 0;
    },
  },
  breached: {
    'the members are blank': {
      given: ({ baseline }) => {
        delete baseline.teams![0]!.people;
      },
      facts: { team: '青山镇执法队', blank: { 'zh-CN': '队员人数', 'en-US': 'its members' } },
      at: { township: FIRST, field: 'teams.people', cell: cellAt('试点执法队', 1) },
    },
    'nobody says how many are already co-located': {
      given: ({ baseline }) => {
        delete baseline.teams![0]!.amongCoLocated;
      },
      at: { township: FIRST, field: 'teams.amongCoLocated', cell: cellAt('试点执法队', 1) },
    },
  },
  undetermined: {
    'the workbook has no sheet of teams': ({ baseline }) => {
      delete baseline.teams;
    },
  },
  notApplicable: {
    'no team has moved in yet': ({ baseline }) => {
      baseline.teams![0]!.integratedOn = '2025-01-01';
    },
  },
});
