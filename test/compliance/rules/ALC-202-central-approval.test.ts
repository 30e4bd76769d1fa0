import rule from '../../../engine/compliance/rules/ALC-202-central-approval.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'nothing crosses the line': () => undefined,
  },
  breached: {
    'posts come from the county and others go to it': {
      given: ({ first, second }) => {
        first.administrative.fromCounty = 3;
        second.administrative.toCounty = 1;
      },
      facts: { fromCounty: 3, toCounty: 1 },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.fromCounty' },
    },
  },
  undetermined: {
    'the columns are blank': ({ first, second }) => {
      for (const { administrative } of [first, second]) {
        administrative.fromCounty = undefined;
        administrative.toCounty = undefined;
      }
    },
  },
});
