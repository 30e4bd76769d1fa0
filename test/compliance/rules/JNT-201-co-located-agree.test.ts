import rule from '../../../engine/compliance/rules/JNT-201-co-located-agree.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'both sheets say one': () => undefined,
  },
  breached: {
    'the sheet of enforcement says two': {
      given: ({ first }) => {
        first.enforcement.coLocated = 2;
      },
      facts: { township: '青山镇', stated: 2, summed: 1 },
      at: { township: FIRST, field: 'enforcement.coLocated' },
    },
  },
  undetermined: {
    'the sheet of enforcement is blank': ({ first }) => {
      delete first.enforcement.coLocated;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'no station has enforcers': ({ baseline }) => {
      delete baseline.stations![0]!.enforcers;
    },
  },
});
