import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Leadership posts stand inside the approved posts (编制包括人员数额和领导职数), so they cannot exceed them.
 */
export default defineRule({
  code: 'STF-104',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第二十八条')],
  title: { 'zh-CN': '领导职数对应编制超过核定编制', 'en-US': 'Leadership exceeds approved posts' },
  message: {
    'zh-CN':
      '{township}{ledger}核定{approved}名，其中领导职数对应编制{leadership}名，部分大于整体。',
    'en-US':
      '{ledger} of {township}: {approved} approved, of which {leadership} for leadership; a part cannot exceed the whole.',
  },
  remedy: { 'zh-CN': '核对并更正两列数字。', 'en-US': 'Check and correct the two figures.' },

  assess({ name, kind, ledger, posts, row }) {
    if (kind === 'publicInstitution' && posts.leadership === undefined) return notApplicable;
    const leadership = posts.leadership ?? row.leadership;
    const { approved } = posts;
    if (approved === undefined || leadership === undefined)
      return undetermined(approved === undefined ? 'approved' : 'leadership');
    if (leadership <= approved) return met;
    return breached('leadership', { township: name, ledger, approved, leadership });
  },
});
