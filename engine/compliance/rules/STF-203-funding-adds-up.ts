import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { sumOf } from '../totals.ts';

/**
 * Public-institution posts by funding (全额、差额、自收自支) are the same posts, told another way.
 */
export default defineRule({
  code: 'STF-203',
  severity: 'warning',
  subject: 'township',
  cites: [],
  title: { 'zh-CN': '经费渠道合计与事业编制不一致', 'en-US': 'Funding does not add up' },
  message: {
    'zh-CN': '{township}按经费渠道列示的事业编制合计{sum}名，核定{approved}名，相差{gap}名。',
    'en-US':
      '{township}: public-institution posts by funding come to {sum}, approved are {approved}, a difference of {gap}.',
  },
  remedy: {
    'zh-CN': '核对全额、差额、自收自支三列；这三列只作备查，不另计入总额。',
    'en-US': 'Check the three columns; they are a memo and never added to the total.',
  },

  assess({ name, posts }) {
    const { fullyFunded, partlyFunded, selfFunded } = posts?.memo ?? {};
    const { sum, blank } = sumOf([fullyFunded, partlyFunded, selfFunded]);
    if (blank === 3) return notApplicable;
    const approved = posts?.publicInstitution.approved;
    if (approved === undefined) return undetermined('publicInstitution.approved');
    if (sum === approved) return met;
    if (blank > 0 && sum < approved)
      return undetermined('memo.fullyFunded', 'memo.partlyFunded', 'memo.selfFunded');
    const facts = { township: name, sum, approved, gap: Math.abs(sum - approved) };
    return breached(
      fullyFunded === undefined ? 'publicInstitution.approved' : 'memo.fullyFunded',
      facts,
    );
  },
});
