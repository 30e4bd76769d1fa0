import rule from '../../../engine/compliance/rules/STF-105-recruitment-within-vacancies.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'hires take up every vacancy': ({ first }) => {
      first.administrative.pendingArrival = 2;
    },
    'only the reserve is too large: STF-204 speaks': ({ first }) => {
      Object.assign(first.administrative, { pendingArrival: 1, reserved: 2 });
    },
  },
  breached: {
    'one hire more than vacancies': {
      given: ({ first }) => {
        first.administrative.pendingArrival = 3;
      },
      facts: { vacancy: 2, pending: 3, reserved: 0, usable: -1 },
      at: { township: FIRST, field: 'administrative.pendingArrival' },
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
