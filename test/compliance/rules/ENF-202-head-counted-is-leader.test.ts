import rule from '../../../engine/compliance/rules/ENF-202-head-counted-is-leader.ts';
import { type CountyUnderTest, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

/** What the sheet says of the head of the first township. */
const head =
  (headConcurrent: boolean | undefined, headAmongOfficers: boolean | undefined) =>
  ({ first }: CountyUnderTest): void => {
    Object.assign(first.enforcement, { headConcurrent, headAmongOfficers });
  };

ruleTest(rule, {
  met: {
    'a leader heads it and is among them': head(true, true),
    'a leader heads it and is not': head(true, false),
    'no leader heads it and none is counted': head(false, false),
  },
  breached: {
    'no leader heads it and one is counted': {
      given: head(false, true),
      facts: { township: '青山镇' },
      at: { township: FIRST, field: 'enforcement.headAmongOfficers' },
    },
  },
  undetermined: {
    'nobody says who heads it': head(undefined, true),
  },
  notApplicable: {
    'nothing is said of who is counted': head(true, undefined),
  },
});
