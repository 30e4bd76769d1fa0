import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Leadership posts on the two sheets are the same posts, one to one.
 */
export default defineRule({
  code: 'STF-202',
  severity: 'warning',
  subject: 'township',
  cites: [clause(ESTABLISHMENT_REGULATION, '第二十条')],
  title: { 'zh-CN': '领导职数两表不一致', 'en-US': 'Leadership differs between sheets' },
  message: {
    'zh-CN':
      '{township}领导职数对应编制填报{posts}名，领导职数表正科级、副科级合计{ranks}名，应一致，相差{gap}名。',
    'en-US':
      '{township}: leadership posts {posts} on the sheet of posts, {ranks} on the sheet of leadership; the two should agree (difference {gap}).',
  },
  remedy: {
    'zh-CN': '以核定文件为准更正其中一表；测算采用编制表数字。',
    'en-US': 'Correct one of them by the approving document; the plan uses the sheet of posts.',
  },

  assess({ name, posts, leadership }) {
    const stated = posts?.administrative.leadership;
    const { principalApproved, deputyApproved } = leadership;
    if (stated === undefined) return undetermined('administrative.leadership');
    if (principalApproved === undefined || deputyApproved === undefined)
      return undetermined('leadership.principalApproved', 'leadership.deputyApproved');
    const ranks = principalApproved + deputyApproved;
    if (stated === ranks) return met;
    const facts = { township: name, posts: stated, ranks, gap: Math.abs(stated - ranks) };
    return breached('administrative.leadership', facts);
  },
});
