import rule from '../../../engine/compliance/rules/STN-206-gone-after-the-move.ts';
import { cellAt, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the station has its last day': () => undefined,
    'a part of it is still to move': ({ baseline }) => {
      delete baseline.stations![1]!.until;
      const [edge] = baseline.stationMoves!;
      baseline.stationMoves!.push({ ...edge!, posts: 1, date: '2025-07-01' });
      const first = baseline.stations![0]!;
      baseline.stations!.push({ ...first, id: 'S3', until: '2023-06-30' });
      baseline.stationMoves!.push({ ...edge!, source: 'S3' });
    },
  },
  breached: {
    'it still stands': {
      given: ({ baseline }) => {
        delete baseline.stations![1]!.until;
      },
      facts: { station: '白水乡林业站' },
      at: { township: SECOND, field: 'stations.until', cell: cellAt('派驻机构', 2) },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'the move is still to come': ({ baseline }) => {
      baseline.stationMoves![0]!.date = '2025-07-01';
    },
  },
});
