import rule from '../../../engine/compliance/rules/ALC-114-ledger-determined.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'both ledgers were divided': () => undefined,
  },
  breached: {
    'a pending parameter stops one ledger': {
      given: ({ policy }) => {
        policy['quota.mobileAdministrative'] = undefined;
      },
      facts: { missing: { 'zh-CN': '机动编制（行政）' } },
      at: { ledger: 'administrative', parameter: 'quota.mobileAdministrative' },
    },
    'an indicator blank everywhere stops both': {
      given: ({ first, second }) => {
        first.township.areaKm2 = undefined;
        second.township.areaKm2 = undefined;
      },
      facts: { missing: { 'zh-CN': '面积', 'en-US': 'area' } },
      findings: 2,
    },
  },
  notApplicable: {
    'no township, nothing to divide': ({ baseline }) => {
      baseline.townships = [];
    },
  },
});
