import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Nobody may be in post beyond the approved posts (超编).
 *
 * People in post count, not people on duty: who is lent out still holds a post.
 */
export default defineRule({
  code: 'STF-101',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: { 'zh-CN': '超编', 'en-US': 'Over-staffed' },
  message: {
    'zh-CN':
      '{township}{ledger}核定{approved}名，实有{inPost}人，超编{excess}人；实有人员不得突破核定编制。',
    'en-US':
      '{ledger} of {township}: approved {approved}, people in post {inPost}, too many by {excess}. People in post must not exceed the posts.',
  },
  remedy: {
    'zh-CN': '消化完毕前只出不进；通过退休减员、调剂交流逐步消化。',
    'en-US': 'Take nobody on until the excess has gone by exits and transfers.',
  },

  assess({ name, ledger, staffing }) {
    const { approved, inPost, overstaffing } = staffing;
    if (approved === undefined || inPost === undefined || overstaffing === undefined)
      return undetermined('approved', 'inPost');
    if (overstaffing === 0) return met;
    return breached('inPost', { township: name, ledger, approved, inPost, excess: overstaffing });
  },
});
