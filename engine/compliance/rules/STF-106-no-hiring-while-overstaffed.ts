import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * An over-staffed township lets people go and takes nobody on (只出不进).
 */
export default defineRule({
  code: 'STF-106',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: { 'zh-CN': '超编仍核准进人', 'en-US': 'Hiring while over-staffed' },
  message: {
    'zh-CN':
      '{township}{ledger}已超编{excess}人，仍有已核准未到位{pending}人；超编期间只出不进，不准超编进人。',
    'en-US':
      '{ledger} of {township}: over-staffed by {excess}, yet approved to come {pending}. Nobody may be taken on meanwhile.',
  },
  remedy: {
    'zh-CN': '撤回未到位的用编核准，或改在有可用编制的乡镇安排。',
    'en-US': 'Withdraw the approvals, or place the people where posts are usable.',
  },

  assess({ name, ledger, staffing }) {
    const { overstaffing, pendingArrival } = staffing;
    if (overstaffing === undefined) return undetermined('approved', 'inPost');
    if (overstaffing === 0) return notApplicable;
    if (pendingArrival === undefined) return undetermined('pendingArrival');
    if (pendingArrival === 0) return met;
    const facts = { township: name, ledger, excess: overstaffing, pending: pendingArrival };
    return breached('pendingArrival', facts);
  },
});
