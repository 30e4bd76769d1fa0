import { defineRule } from '../rule.ts';
import { fitsVacancy } from '../usable.ts';

/**
 * A reserve larger than what is vacant holds back posts that are not there.
 *
 * No clause forbids it: nobody is taken on by a reserve, so it is pointed out.
 */
export default defineRule({
  code: 'STF-204',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '预留编制超出空编', 'en-US': 'Reserve larger than the vacancies' },
  message: {
    'zh-CN':
      '{township}{ledger}空编{vacancy}名，已核准未到位{pending}人、预留（冻结）{reserved}名，可用编制为{usable}名；预留数大于实际可留的空编。',
    'en-US':
      '{ledger} of {township}: vacant {vacancy}, approved to come {pending}, reserved {reserved}, so usable {usable}: more is reserved than there is left.',
  },
  remedy: {
    'zh-CN': '核减预留（冻结）数，使可用编制不为负。',
    'en-US': 'Reduce the reserve until usable posts are not below zero.',
  },

  assess: (of) => fitsVacancy(of, 'reserved'),
});
