import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { STAGES } from '../words.ts';

/**
 * Neither draft nor decision may fall below the floor (保底) on basic posts.
 *
 * Under dynamic adjustment a floor is reached at this year's pace: no sooner is asked.
 */
export default defineRule({
  code: 'ALC-108',
  severity: 'error',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '低于保底数', 'en-US': 'Below the floor' },
  message: {
    'zh-CN':
      '{township}{ledger}{stage}{posts}名，除领导职数{leadership}名外基本编制{basic}名，低于保底数{bound}名。',
    'en-US':
      '{ledger} of {township}: the {stage} is {posts}; less {leadership} for leadership that is {basic} basic posts, below the floor of {bound}.',
  },
  remedy: {
    'zh-CN': '按保底数调整该数，或在“测算参数”表写明依据后修改保底数。',
    'en-US':
      'Bring the number to the floor, or change the floor on the sheet “Parameters” with its basis.',
  },

  assess({ name, ledger, row }) {
    const { floor: bound, decided, draft, leadership, step } = row;
    if (bound === undefined) return notApplicable;
    const posts = decided ?? draft;
    if (posts === undefined || leadership === undefined)
      return undetermined(posts === undefined ? 'draft' : 'leadership');
    const basic = posts - leadership;
    if (basic >= bound) return met;
    if (step !== undefined && step.high < bound && basic >= step.low) return notApplicable;
    const stage = STAGES[decided === undefined ? 'draft' : 'decided'];
    const field = decided === undefined ? 'floor' : 'decisions.decided';
    return breached(field, { township: name, ledger, stage, posts, leadership, basic, bound });
  },
});
