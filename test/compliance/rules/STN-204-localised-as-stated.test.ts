import rule from '../../../engine/compliance/rules/STN-204-localised-as-stated.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const handDown = (posts: number | undefined) => ({
  ...{ township: SECOND, matter: 'handDown' as const, source: 'S2', target: '便民服务中心' },
  ...{ kind: 'publicInstitution' as const, posts, people: 3, date: '2023-07-01' as const },
});

ruleTest(rule, {
  met: {
    'as many as the posts sheet says': ({ baseline, second }) => {
      baseline.stationMoves = [handDown(4)];
      second.publicInstitution.fromCounty = 4;
    },
  },
  breached: {
    'the posts sheet says fewer': {
      given: ({ baseline, second }) => {
        baseline.stationMoves = [handDown(4)];
        second.publicInstitution.fromCounty = 3;
      },
      facts: { township: '白水乡', posts: 4, stated: 3, gap: 1 },
      at: { township: SECOND, field: 'publicInstitution.fromCounty' },
    },
    'posts came, but no station did': {
      given: ({ first }) => {
        first.publicInstitution.fromCounty = 2;
      },
      facts: { township: '青山镇', posts: 0, stated: 2 },
    },
  },
  undetermined: {
    'an edge is blank': ({ baseline }) => {
      baseline.stationMoves = [handDown(undefined)];
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nothing was handed down': () => undefined,
  },
});
