import rule from '../../../engine/compliance/rules/STN-105-one-ledger-through.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'posts keep their kind': () => undefined,
    'the kind of the source is blank': ({ baseline }) => {
      delete baseline.stations![1]!.kind;
    },
  },
  breached: {
    'posts of an institution become administrative': {
      given: ({ baseline }) => {
        baseline.stationMoves![0]!.kind = 'administrative';
      },
      facts: { township: '青山镇', source: '白水乡林业站', target: '青山镇自然资源所' },
      at: { township: FIRST, field: 'stationMoves.kind', cell: cellAt('站所划转', 1) },
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
