import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { STAGES } from '../words.ts';

/**
 * Neither draft nor decision may rise above the ceiling (封顶) on basic posts.
 *
 * Under dynamic adjustment a ceiling gives way to the bounds of this year, which protect people.
 */
export default defineRule({
  code: 'ALC-109',
  severity: 'error',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '高于封顶数', 'en-US': 'Above the ceiling' },
  message: {
    'zh-CN':
      '{township}{ledger}{stage}{posts}名，除领导职数{leadership}名外基本编制{basic}名，高于封顶数{bound}名。',
    'en-US':
      '{ledger} of {township}: the {stage} is {posts}; less {leadership} for leadership that is {basic} basic posts, above the ceiling of {bound}.',
  },
  remedy: {
    'zh-CN': '按封顶数调整该数，或在“测算参数”表写明依据后修改封顶数。',
    'en-US':
      'Bring the number to the ceiling, or change the ceiling on the sheet “Parameters” with its basis.',
  },

  assess({ name, ledger, row }) {
    const { ceiling: bound, decided, draft, leadership, step } = row;
    if (bound === undefined) return notApplicable;
    const posts = decided ?? draft;
    if (posts === undefined || leadership === undefined)
      return undetermined(posts === undefined ? 'draft' : 'leadership');
    const basic = posts - leadership;
    if (basic <= bound) return met;
    if (step !== undefined && step.low > bound && basic <= step.high) return notApplicable;
    const stage = STAGES[decided === undefined ? 'draft' : 'decided'];
    const field = decided === undefined ? 'ceiling' : 'decisions.decided';
    return breached(field, { township: name, ledger, stage, posts, leadership, basic, bound });
  },
});
