import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { STAGES } from '../words.ts';

/**
 * Neither a lock, an adjustment nor a decision may leave fewer posts than leadership needs.
 *
 * Leadership posts (领导职数对应编制) are part of the township's posts; a number below them, or below
 * zero, cannot be staffed.
 */
export default defineRule({
  code: 'ALC-113',
  severity: 'error',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '少于领导职数对应编制', 'en-US': 'Fewer posts than leadership needs' },
  message: {
    'zh-CN': '{township}{ledger}{stage}{posts}名，少于领导职数对应编制{leadership}名。',
    'en-US':
      '{ledger} of {township}: the {stage} is {posts}, below the {leadership} posts of its leadership.',
  },
  remedy: {
    'zh-CN': '更正人工调整数、锁定编制数或审定数；确需核减领导职数的，先按程序报批。',
    'en-US':
      'Correct the adjustment, the lock or the decided number; have leadership reduced first if that is meant.',
  },

  assess({ name, ledger, row, decision }) {
    const { decided, fixedAt, leadership } = row;
    const stage = decided === undefined ? 'draft' : 'decided';
    const posts = decided ?? fixedAt;
    if (posts === undefined) return notApplicable;
    if (leadership === undefined) return undetermined('leadership');
    if (posts >= leadership) return met;
    const field = decided === undefined ? 'decisions.adjustment' : 'decisions.decided';
    return breached(
      { field, cell: decision?.cell },
      { township: name, ledger, stage: STAGES[stage], posts, leadership },
    );
  },
});
