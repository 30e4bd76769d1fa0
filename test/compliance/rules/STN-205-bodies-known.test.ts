import rule from '../../../engine/compliance/rules/STN-205-bodies-known.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const EDGE = {
  township: SECOND,
  matter: 'handDown',
  source: 'S2',
  kind: 'publicInstitution',
  posts: 4,
  people: 3,
} as const;

ruleTest(rule, {
  met: {
    'both ends are listed': () => undefined,
    'a centre by its id': ({ baseline }) => {
      baseline.stationMoves = [{ ...EDGE, target: 'J7' }];
    },
    'a centre by its name': ({ baseline }) => {
      baseline.stationMoves = [{ ...EDGE, target: '便民 服务中心' }];
    },
  },
  breached: {
    'a source that nobody lists': {
      given: ({ baseline }) => {
        baseline.stationMoves![0]!.source = 'S9';
      },
      facts: { body: 'S9' },
      at: { township: FIRST, field: 'stationMoves.source', cell: cellAt('站所划转', 1) },
    },
    'a target that the township does not have': {
      given: ({ baseline }) => {
        baseline.stationMoves = [{ ...EDGE, target: '农业综合服务中心' }];
      },
      facts: { body: '农业综合服务中心', township: '白水乡' },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nothing moved': ({ baseline }) => {
      delete baseline.stationMoves;
    },
  },
});
