import rule from '../../../engine/compliance/rules/ENF-303-auxiliaries-do-not-count.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'short of officers, and no auxiliaries': ({ first }) => {
      first.enforcement.officers = 1;
    },
  },
  breached: {
    'auxiliaries where officers are missing': {
      given: ({ first }) => {
        Object.assign(first.enforcement, { officers: 1, auxiliaries: 6 });
      },
      facts: { shortage: 1, auxiliaries: 6 },
      at: { township: FIRST, field: 'enforcement.auxiliaries' },
    },
  },
  undetermined: {
    'officers are blank': ({ first }) => {
      first.enforcement.officers = undefined;
    },
  },
  notApplicable: {
    'enough officers, whoever assists': ({ first }) => {
      first.enforcement.auxiliaries = 6;
    },
  },
});
