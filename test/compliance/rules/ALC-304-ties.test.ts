import rule from '../../../engine/compliance/rules/ALC-304-ties.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'no tie': () => undefined,
  },
  breached: {
    'two townships alike, one post too few for both': {
      given: ({ first, second, policy }) => {
        const { population, areaKm2, economy } = first.township;
        Object.assign(second.township, { population, areaKm2, economy, role: 'key' });
        policy['quota.totalAdministrative'] = 53;
      },
      facts: { count: 1, townships: { 'zh-CN': '青山镇、白水乡' } },
      at: { township: FIRST, ledger: 'administrative' },
      findings: 2,
    },
  },
  undetermined: {
    'nothing was divided': ({ policy }) => {
      policy['quota.scope'] = undefined;
    },
  },
});
