import rule from '../../../engine/compliance/rules/ALC-214-request-beyond-vacancy.ts';
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
    'usable posts meet all of it: ALC-207 speaks': ({ first }) => {
      first.administrative.requested = 32;
    },
  },
  breached: {
    'asks for three more beside two usable posts': {
      given: ({ first }) => {
        first.administrative.requested = 33;
      },
      facts: { approved: 30, requested: 33, increase: 3, usable: 2, rest: 1 },
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
