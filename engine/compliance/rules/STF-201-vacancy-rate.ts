import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { percent } from '../words.ts';

/**
 * Many vacancies call for a look: posts without people elsewhere are wanted (空编率).
 *
 * A vacancy is not spare; the usable posts beside it say what could be filled today.
 */
export default defineRule({
  code: 'STF-201',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '空编率偏高', 'en-US': 'Many vacancies' },
  message: {
    'zh-CN':
      '{township}{ledger}核定{approved}名，实有{inPost}人，空编率{rate}%，达到提醒线{alert}%；其中可用编制{usable}名。',
    'en-US':
      '{ledger} of {township}: approved {approved}, people in post {inPost}, vacant {rate}%; attention starts at {alert}%. Usable {usable}.',
  },
  remedy: {
    'zh-CN': '分析空编原因，安排补员，或在动态调整中统筹使用。',
    'en-US': 'Find out why; fill the posts, or use them elsewhere in the next adjustment.',
  },

  assess({ name, ledger, staffing }, policy) {
    const { approved, inPost, vacancyRate, usable } = staffing;
    const alert = policy.staffing.vacancyAlert;
    if (alert === undefined) return undetermined('staffing.vacancyAlert');
    if (approved === undefined || inPost === undefined || usable === undefined)
      return undetermined('approved', 'inPost');
    if (vacancyRate === undefined) return notApplicable;
    if (vacancyRate < alert) return met;
    const rates = { rate: percent(vacancyRate), alert: percent(alert) };
    return breached('inPost', { township: name, ledger, approved, inPost, ...rates, usable });
  },
});
