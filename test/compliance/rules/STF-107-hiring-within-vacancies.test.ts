import rule from '../../../engine/compliance/rules/STF-107-hiring-within-vacancies.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'hires take up every vacancy': ({ first }) => {
      first.publicInstitution.pendingArrival = 3;
    },
    'only the reserve is too large: STF-204 speaks': ({ first }) => {
      Object.assign(first.publicInstitution, { pendingArrival: 1, reserved: 3 });
    },
  },
  breached: {
    'one hire more than vacancies': {
      given: ({ first }) => {
        first.publicInstitution.pendingArrival = 4;
      },
      facts: { vacancy: 3, pending: 4, reserved: 0, usable: -1 },
      at: { township: FIRST, field: 'publicInstitution.pendingArrival' },
    },
  },
  undetermined: {
    'people in post are blank': ({ first }) => {
      first.publicInstitution.inPost = undefined;
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
