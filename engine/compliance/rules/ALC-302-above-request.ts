import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { STAGES } from '../words.ts';

/**
 * More than a township asked for deserves a second look before it is decided.
 */
export default defineRule({
  code: 'ALC-302',
  severity: 'info',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '高于乡镇申报数', 'en-US': 'More than was asked for' },
  message: {
    'zh-CN': '{township}{ledger}申报{requested}名，{stage}{posts}名，高于申报数。',
    'en-US': '{ledger} of {township}: asked for {requested}, {stage} {posts}, which is more.',
  },
  remedy: {
    'zh-CN': '复核申报数与工作量指标，确认后保留。',
    'en-US': 'Check the request and the workload figures; keep it once confirmed.',
  },

  assess({ name, ledger, posts, row }) {
    const requested = row.requested ?? posts.requested;
    if (requested === undefined) return notApplicable;
    const given = row.decided ?? row.draft;
    if (given === undefined) return undetermined('draft');
    if (given <= requested) return met;
    const stage = STAGES[row.decided === undefined ? 'draft' : 'decided'];
    return breached('requested', { township: name, ledger, requested, stage, posts: given });
  },
});
