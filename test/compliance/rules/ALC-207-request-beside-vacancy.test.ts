import rule from '../../../engine/compliance/rules/ALC-207-request-beside-vacancy.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'asks for what it has': ({ first }) => {
      first.administrative.requested = 30;
    },
    'asks for more with nothing left to use': ({ first }) => {
      first.administrative.requested = 31;
      first.administrative.inPost = 30;
    },
    'usable posts meet only some of it: ALC-214 speaks': ({ first }) => {
      first.administrative.requested = 33;
    },
  },
  breached: {
    'asks for two more beside two usable posts': {
      given: ({ first }) => {
        first.administrative.requested = 32;
      },
      facts: { approved: 30, requested: 32, increase: 2, usable: 2 },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.requested' },
    },
  },
  undetermined: {
    'people in post are blank': ({ first }) => {
      first.administrative.requested = 33;
      first.administrative.inPost = undefined;
    },
  },
  notApplicable: {
    'nothing was asked for': () => undefined,
  },
});
