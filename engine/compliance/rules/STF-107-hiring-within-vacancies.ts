import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR, ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { defineRule, notApplicable } from '../rule.ts';
import { fitsVacancy } from '../usable.ts';

/**
 * Nobody is taken on beyond the posts: who is approved to come must find a vacant one.
 *
 * Public-institution posts only; for civil servants the law speaks (STF-105).
 */
export default defineRule({
  code: 'STF-107',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条'), clause(CONTROL_CIRCULAR, '')],
  title: { 'zh-CN': '进人超出事业空编', 'en-US': 'More hires than vacancies' },
  message: {
    'zh-CN':
      '{township}{ledger}空编{vacancy}名，已核准未到位{pending}人，超出空编；实有人员不得突破规定的编制，不准超编进人（预留{reserved}名，可用编制{usable}名）。',
    'en-US':
      '{ledger} of {township}: vacant {vacancy}, but approved to come {pending}. People must not exceed the posts, and nobody may be taken on beyond them (reserved {reserved}, usable {usable}).',
  },
  remedy: {
    'zh-CN': '撤回超出空编的用编核准，暂停新的核准。',
    'en-US': 'Withdraw the approvals beyond the vacancies and give no new ones.',
  },

  assess: (of) =>
    of.kind === 'publicInstitution' ? fitsVacancy(of, 'pendingArrival') : notApplicable,
});
