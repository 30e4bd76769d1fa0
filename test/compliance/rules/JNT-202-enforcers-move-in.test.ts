import rule from '../../../engine/compliance/rules/JNT-202-enforcers-move-in.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all have moved in': () => undefined,
  },
  breached: {
    'one of two has not': {
      given: ({ baseline }) => {
        baseline.stations![0]!.enforcers = 2;
      },
      facts: { station: '青山镇自然资源所', enforcers: 2, coLocated: 1, open: 1 },
      at: { township: FIRST, field: 'stations.coLocated', cell: cellAt('派驻机构', 1) },
    },
  },
  undetermined: {
    'nobody says who has': ({ baseline }) => {
      delete baseline.stations![0]!.coLocated;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'no station has enforcers': ({ baseline }) => {
      baseline.stations![0]!.enforcers = 0;
    },
  },
});
