import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR, CIVIL_SERVANTS_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * People approved to come and posts held back must fit what is vacant (可用编制不为负).
 *
 * Recruitment needs a post inside the limit and a vacancy for it. Where people already exceed the
 * posts, STF-101 and STF-106 speak instead.
 */
export default defineRule({
  code: 'STF-105',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(CIVIL_SERVANTS_LAW, '第二十七条'), clause(CONTROL_CIRCULAR, '')],
  title: { 'zh-CN': '可用编制为负', 'en-US': 'Usable posts below zero' },
  message: {
    'zh-CN':
      '{township}{ledger}空编{vacancy}名，已核准未到位{pending}人、预留{reserved}名，可用编制为{usable}名，不应为负。',
    'en-US':
      '{ledger} of {township}: vacant {vacancy}, approved to come {pending}, reserved {reserved}, so usable {usable}. It should not be below zero.',
  },
  remedy: {
    'zh-CN': '暂停新的用编核准，减少预留或撤回未到位的用编计划。',
    'en-US': 'Approve no further hires; release reserved posts or withdraw hires not yet made.',
  },

  assess({ name, ledger, staffing }) {
    const { vacancy, overstaffing, usable, pendingArrival, reserved } = staffing;
    if (vacancy === undefined || usable === undefined) return undetermined('approved', 'inPost');
    if (overstaffing !== 0) return notApplicable;
    if (usable >= 0) return met;
    const taken = { pending: pendingArrival ?? 0, reserved: reserved ?? 0 };
    const field = taken.pending > 0 ? 'pendingArrival' : 'reserved';
    return breached(field, { township: name, ledger, vacancy, ...taken, usable });
  },
});
