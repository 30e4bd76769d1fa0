import { clause } from '../../model/citation.ts';
import { CIVIL_SERVANTS_LAW } from '../../policy/instruments.ts';
import { defineRule, notApplicable } from '../rule.ts';
import { fitsVacancy } from '../usable.ts';

/**
 * Civil servants are recruited within the posts and where a post is vacant.
 *
 * The article speaks of civil servants alone; public-institution posts are STF-107.
 */
export default defineRule({
  code: 'STF-105',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(CIVIL_SERVANTS_LAW, '第二十七条')],
  title: { 'zh-CN': '录用超出行政空编', 'en-US': 'More recruits than vacancies' },
  message: {
    'zh-CN':
      '{township}{ledger}空编{vacancy}名，已核准未到位{pending}人，超出空编；录用公务员须在编制限额内并有相应职位空缺（预留{reserved}名，可用编制{usable}名）。',
    'en-US':
      '{ledger} of {township}: vacant {vacancy}, but approved to come {pending}. Civil servants are recruited within the posts and where one is vacant (reserved {reserved}, usable {usable}).',
  },
  remedy: {
    'zh-CN': '撤回超出空编的用编核准，暂停新的核准。',
    'en-US': 'Withdraw the approvals beyond the vacancies and give no new ones.',
  },

  assess: (of) =>
    of.kind === 'administrative' ? fitsVacancy(of, 'pendingArrival') : notApplicable,
});
