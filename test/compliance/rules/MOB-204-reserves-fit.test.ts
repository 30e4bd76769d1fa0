import rule from '../../../engine/compliance/rules/MOB-204-reserves-fit.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'reserves use the pool up': ({ policy }) => {
      policy['adjustment.reserveAdministrative/centralWork'] = 2;
    },
  },
  breached: {
    'one too many': {
      given: ({ policy }) => {
        policy['adjustment.reserveAdministrative/centralWork'] = 2;
        policy['adjustment.reserveAdministrative/phased'] = 1;
      },
      facts: { pool: 2, reserves: 3, over: 1 },
      at: { ledger: 'administrative', parameter: 'adjustment.reserveAdministrative' },
    },
  },
  undetermined: {
    'the pool is pending': ({ policy }) => {
      policy['adjustment.reserveAdministrative/centralWork'] = 2;
      policy['quota.mobileAdministrative'] = undefined;
    },
  },
  notApplicable: {
    'nothing is reserved': () => undefined,
  },
});
