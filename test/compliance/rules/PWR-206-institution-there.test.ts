import rule from '../../../engine/compliance/rules/PWR-206-institution-there.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every township has the office': () => undefined,
    'the second one named is there': ({ baseline }) => {
      baseline.powers!.items[0]!.institutions = ['乡村振兴办公室', '党政办公室'];
    },
    'what it does not exercise needs no office': ({ baseline }) => {
      baseline.powers!.items[5]!.institutions = ['经济发展办公室'];
      baseline.institutions = baseline.institutions!.filter(
        ({ township, name }) => township !== SECOND || name !== '经济发展办公室',
      );
    },
  },
  breached: {
    'the office is elsewhere only': {
      given: ({ baseline }) => {
        baseline.institutions = baseline.institutions!.filter(
          ({ township, name }) => township !== SECOND || name !== '党政办公室',
        );
      },
      facts: { count: 5 },
      at: { township: SECOND },
    },
  },
  undetermined: {
    'no institutions are listed': ({ baseline }) => {
      baseline.institutions = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
});
