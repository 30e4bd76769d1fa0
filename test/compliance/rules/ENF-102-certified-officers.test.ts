import rule from '../../../engine/compliance/rules/ENF-102-certified-officers.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'two certified officers are exactly enough': ({ first }) => {
      first.enforcement.certified = 2;
    },
  },
  breached: {
    'one officer cannot act alone': {
      given: ({ first }) => {
        first.enforcement.certified = 1;
      },
      facts: { certified: 1, minimum: 2 },
      at: { township: FIRST, field: 'enforcement.certified', cell: cellAt('enforcement', 1) },
    },
    'civil servants and auxiliaries do not make up for it': {
      given: ({ first }) => {
        Object.assign(first.enforcement, { certified: 0, civilServants: 4, auxiliaries: 9 });
      },
    },
  },
  undetermined: {
    'a blank is not a zero': ({ first }) => {
      first.enforcement.certified = undefined;
    },
    'the minimum is pending': ({ policy }) => {
      policy['enforcement.minimumCertified'] = undefined;
    },
  },
});
