import rule from '../../../engine/compliance/rules/STN-106-station-within-posts.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a post is vacant': () => undefined,
    'every post is filled': ({ baseline }) => {
      baseline.stations![0]!.people = 4;
    },
  },
  breached: {
    'one person too many': {
      given: ({ baseline }) => {
        baseline.stations![0]!.people = 5;
      },
      facts: { station: '青山镇自然资源所', posts: 4, people: 5, excess: 1 },
      at: { township: FIRST, field: 'stations.people', cell: cellAt('派驻机构', 1) },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'no station that stands has both numbers; one that is gone is not asked': ({ baseline }) => {
      delete baseline.stations![0]!.posts;
      baseline.stations![1]!.people = 9;
    },
  },
});
