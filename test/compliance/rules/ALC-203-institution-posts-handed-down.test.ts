import rule from '../../../engine/compliance/rules/ALC-203-institution-posts-handed-down.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'nothing crosses the line': () => undefined,
  },
  breached: {
    'stations handed down with their posts': {
      given: ({ second }) => {
        second.publicInstitution.fromCounty = 354;
      },
      facts: { fromCounty: 354, toCounty: 0 },
      at: {
        township: SECOND,
        ledger: 'publicInstitution',
        field: 'publicInstitution.fromCounty',
      },
    },
  },
  undetermined: {
    'the columns are blank': ({ first, second }) => {
      for (const { publicInstitution } of [first, second]) {
        publicInstitution.fromCounty = undefined;
        publicInstitution.toCounty = undefined;
      }
    },
  },
});
