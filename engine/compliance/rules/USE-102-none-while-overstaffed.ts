import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/** An over-staffed township takes nobody on (只出不进): its plan for using posts is 0. */
export default defineRule({
  code: 'USE-102',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: { 'zh-CN': '超编单位申请用编', 'en-US': 'Asks for people while over-staffed' },
  message: {
    'zh-CN':
      '{township}{ledger}超编{excess}人，仍申请用编{requested}名；不准超编进人，用编计划为0。',
    'en-US':
      '{ledger} of {township}: {excess} over the posts, yet {requested} asked for. Nobody may be taken on; the plan is 0.',
  },
  remedy: {
    'zh-CN': '撤回申请，超编人员消化后再申请用编。',
    'en-US': 'Withdraw the request until the excess is worked off.',
  },

  assess({ name, ledger, use, staffing }) {
    if (use.requested === undefined) return notApplicable;
    if (use.limit === undefined) return undetermined('approved', 'inPost');
    if (use.limitBasis !== 'overstaffed' || use.requested === 0) return met;
    const at = { field: 'useRequests.people', cell: use.ways?.[0]?.request.cell };
    const excess = staffing.overstaffing ?? 0;
    return breached(at, { township: name, ledger, requested: use.requested, excess });
  },
});
