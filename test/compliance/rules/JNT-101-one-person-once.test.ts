import rule from '../../../engine/compliance/rules/JNT-101-one-person-once.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'each count holds the next': () => undefined,
    'without teams': ({ baseline }) => {
      delete baseline.teams;
    },
  },
  breached: {
    'more co-located than enforcers': {
      given: ({ baseline }) => {
        baseline.stations![0]!.coLocated = 2;
      },
      facts: { body: '青山镇自然资源所', count: 2, most: 1 },
      at: { township: FIRST, field: 'stations.coLocated', cell: cellAt('派驻机构', 1) },
    },
    'more enforcers than people': {
      given: ({ baseline }) => {
        baseline.stations![0]!.enforcers = 4;
      },
      facts: { count: 4, most: 3 },
    },
    'more of a team counted already than it has': {
      given: ({ baseline }) => {
        baseline.teams![0]!.amongCoLocated = 4;
      },
      facts: { body: '青山镇执法队', count: 4, most: 3 },
      at: { field: 'teams.amongCoLocated', cell: cellAt('试点执法队', 1) },
    },
  },
  undetermined: {
    'the workbook has neither sheet': ({ baseline }) => {
      delete baseline.stations;
      delete baseline.teams;
    },
  },
  notApplicable: {
    'no count is given': ({ baseline }) => {
      baseline.teams = [];
      baseline.stations = [];
    },
  },
});
