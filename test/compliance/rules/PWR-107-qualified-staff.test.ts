import rule from '../../../engine/compliance/rules/PWR-107-qualified-staff.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'there are certified officers': () => undefined,
    'one is enough here': ({ second }) => {
      second.enforcement.certified = 1;
    },
  },
  breached: {
    'penalties and nobody who is certified': {
      given: ({ second }) => {
        second.enforcement.certified = 0;
      },
      facts: { count: 2, certified: 0 },
      at: { township: SECOND, field: 'enforcement.certified' },
    },
  },
  undetermined: {
    'certificates are not stated': ({ first }) => {
      first.enforcement.certified = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'no penalties are exercised': ({ baseline }) => {
      baseline.powers!.items.forEach((one) => (one.category = 'permit'));
    },
  },
});
