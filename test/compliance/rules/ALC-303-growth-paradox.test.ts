import rule from '../../../engine/compliance/rules/ALC-303-growth-paradox.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'largest remainder without the paradox': ({ policy }) => {
      policy['quota.method'] = 'largestRemainder';
    },
  },
  breached: {
    'one more in all takes one from a township': {
      given: (county) => {
        county.policy['quota.method'] = 'largestRemainder';
        county.amend = ({ ledgers }) => {
          ledgers.administrative.proposal!.paradox = [SECOND];
        };
      },
      facts: { townships: { 'zh-CN': '白水乡' } },
      at: { township: SECOND, parameter: 'quota.method' },
    },
  },
  undetermined: {
    'nothing was divided': ({ policy }) => {
      policy['quota.scope'] = undefined;
    },
  },
  notApplicable: {
    'highest averages never do that': () => undefined,
  },
});
