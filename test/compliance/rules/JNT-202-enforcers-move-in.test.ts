import rule from '../../../engine/compliance/rules/JNT-202-enforcers-move-in.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all have moved in': () => undefined,
    'those of a type that the source does not name need not': ({ baseline }) => {
      const [station] = baseline.stations!;
      baseline.stations!.push({ ...station!, id: 'S3', type: '派出所', enforcers: 8 });
    },
  },
  breached: {
    'one of two has not': {
      given: ({ baseline }) => {
        baseline.stations![0]!.enforcers = 2;
      },
      facts: { station: '青山镇自然资源所', enforcers: 2, coLocated: 1, open: 1 },
      at: { township: FIRST, field: 'stations.coLocated', cell: cellAt('派驻机构', 1) },
    },
    'a type that the office added': {
      given: ({ baseline, policy }) => {
        policy['joint.movesIn/派出所'] = 1;
        const [station] = baseline.stations!;
        baseline.stations!.push({
          ...station!,
          name: '青山镇派出所',
          type: '派出所',
          enforcers: 8,
        });
      },
      facts: { station: '青山镇派出所', open: 7 },
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
    'the parameter takes its type off': ({ policy }) => {
      policy['joint.movesIn/naturalResources'] = 0;
    },
    'no station has enforcers': ({ baseline }) => {
      baseline.stations![0]!.enforcers = 0;
    },
  },
});
