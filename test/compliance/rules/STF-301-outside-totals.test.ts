import rule from '../../../engine/compliance/rules/STF-301-outside-totals.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'kept, and nobody there': ({ first }) => {
      Object.assign(first.memo, { workersApproved: 0, politicalLegalApproved: 0, offQuota: 0 });
    },
  },
  breached: {
    'workers and off-quota staff are shown': {
      given: ({ first, second }) => {
        first.memo.workersApproved = 2;
        second.memo.workersApproved = 1;
        second.memo.offQuota = 5;
      },
      facts: { workers: 3, politicalLegal: 0, offQuota: 5 },
      at: { field: 'memo.workersApproved' },
    },
  },
  notApplicable: {
    'none is listed': () => undefined,
  },
});
