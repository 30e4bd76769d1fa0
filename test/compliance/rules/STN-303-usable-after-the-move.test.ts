import rule from '../../../engine/compliance/rules/STN-303-usable-after-the-move.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const EDGE = {
  township: SECOND,
  matter: 'handDown',
  source: 'S2',
  kind: 'publicInstitution',
  target: '便民服务中心',
  posts: 4,
  people: 3,
} as const;

ruleTest(rule, {
  met: {
    'every post came with its person': ({ baseline }) => {
      baseline.stations![1]!.people = 4;
      baseline.stationMoves = [EDGE];
    },
  },
  breached: {
    'one came without': {
      given: ({ baseline }) => {
        baseline.stationMoves = [EDGE];
      },
      facts: { stations: 1, posts: 4, people: 3, vacant: 1, rate: 75 },
      at: { field: 'stationMoves.posts' },
    },
  },
  undetermined: {
    'what the station had is blank': ({ baseline }) => {
      delete baseline.stations![1]!.posts;
      baseline.stationMoves = [EDGE];
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nothing was handed down': () => undefined,
  },
});
