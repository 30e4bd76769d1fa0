import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * A township that is to lose posts has its people stated: a blank is never zero.
 *
 * Under 人走编收 nobody is cut unseen, so it keeps its posts until the number is there.
 */
export default defineRule({
  code: 'ADJ-202',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '缺实有人数不能减编', 'en-US': 'Cannot lose without people stated' },
  message: {
    'zh-CN': '{township}{ledger}目标数{target}名、现编制{current}名，因实有人数空白，本年不减编。',
    'en-US':
      '{ledger} of {township}: target {target}, present posts {current}; people in post are blank, so it keeps its posts this year.',
  },
  remedy: {
    'zh-CN': '在“编制人员”表补填实有人数。',
    'en-US': 'Fill in people in post on the sheet “Posts”.',
  },

  assess({ name, ledger, adjustment }) {
    const { distance, hold, target, current } = adjustment;
    if (distance === undefined || target === undefined || current === undefined)
      return undetermined('approved');
    if (hold === 'noPeople') return breached('inPost', { township: name, ledger, target, current });
    return distance < 0 ? met : notApplicable;
  },
});
