import rule from '../../../engine/compliance/rules/STN-206-gone-after-the-move.ts';
import { cellAt, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the station has its last day': () => undefined,
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
