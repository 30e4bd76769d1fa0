import rule from '../../../engine/compliance/rules/ALC-302-above-request.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'exactly what was asked for': (county) => {
      county.first.administrative.requested = 30;
      county.amend = ({ ledgers }) => {
        ledgers.administrative.rows[0]!.draft = 30;
      };
    },
  },
  breached: {
    'one more than was asked for': {
      given: (county) => {
        county.first.administrative.requested = 30;
        county.amend = ({ ledgers }) => {
          ledgers.administrative.rows[0]!.decided = 31;
        };
      },
      facts: { requested: 30, posts: 31, stage: { 'zh-CN': '审定数' } },
      at: { township: FIRST, field: 'administrative.requested' },
    },
  },
  undetermined: {
    'nothing was drafted': ({ first, policy }) => {
      first.administrative.requested = 30;
      policy['quota.method'] = undefined;
    },
  },
  notApplicable: {
    'nothing was asked for': () => undefined,
  },
});
