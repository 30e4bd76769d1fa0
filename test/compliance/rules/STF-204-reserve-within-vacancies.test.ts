import rule from '../../../engine/compliance/rules/STF-204-reserve-within-vacancies.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'hires and reserve take up every vacancy': ({ first }) => {
      Object.assign(first.administrative, { pendingArrival: 1, reserved: 1 });
    },
    'hires alone are too many: STF-105 speaks': ({ first }) => {
      Object.assign(first.administrative, { pendingArrival: 3, reserved: 1 });
    },
  },
  breached: {
    'a reserve larger than what hires leave': {
      given: ({ first }) => {
        Object.assign(first.administrative, { pendingArrival: 1, reserved: 2 });
      },
      facts: { vacancy: 2, pending: 1, reserved: 2, usable: -1 },
      at: { township: FIRST, field: 'administrative.reserved' },
    },
  },
  undetermined: {
    'people in post are blank': ({ first }) => {
      first.administrative.inPost = undefined;
    },
  },
  notApplicable: {
    'everybody is over-staffed: STF-101 speaks': ({ first, second }) => {
      for (const { administrative, publicInstitution } of [first, second]) {
        administrative.inPost = 99;
        publicInstitution.inPost = 99;
      }
    },
  },
});
