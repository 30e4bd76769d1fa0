import rule from '../../../engine/compliance/rules/ALC-102-proposal-within-total.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the formula shares out what there is': () => undefined,
  },
  breached: {
    'a proposal from nowhere': {
      given: (county) => {
        county.amend = ({ ledgers }) => {
          ledgers.administrative.rows[0]!.proposal = 99;
        };
      },
      at: { ledger: 'administrative' },
    },
  },
  undetermined: {
    'nothing was proposed': ({ policy }) => {
      policy['quota.mobileAdministrative'] = undefined;
    },
  },
});
