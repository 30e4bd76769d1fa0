import rule from '../../../engine/compliance/rules/ADJ-201-step-within-limits.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the total is as it was': ({ policy }) => {
      policy['quota.scope'] = 'paced';
    },
  },
  breached: {
    'ten posts more than pace lets anybody take': {
      given: ({ policy }) => {
        policy['quota.scope'] = 'paced';
        policy['quota.totalAdministrative'] = 62;
      },
      facts: { pool: 44, opened: { 'zh-CN': '年度调整幅度' }, side: { 'zh-CN': '上限' } },
      at: { ledger: 'administrative', parameter: 'adjustment.paceBy' },
    },
  },
  undetermined: {
    'a threshold is pending': ({ policy }) => {
      policy['quota.scope'] = 'paced';
      policy['adjustment.gainThreshold/administrative'] = undefined;
    },
  },
  notApplicable: {
    'everything is recalculated': () => undefined,
  },
});
