import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { defineRule, undetermined } from '../rule.ts';
import { parameterOf, withinTotal } from '../totals.ts';

/**
 * The posts that townships hold now, and the mobile pool, must stay inside the total (严控总量).
 *
 * Without a total set from above there is nothing to hold them against: undetermined, not met.
 */
export default defineRule({
  code: 'ALC-101',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条'), clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '现编制数超出总额', 'en-US': 'Current posts exceed the total' },
  message: {
    'zh-CN':
      '全县{ledger}现编制数合计{sum}名，加机动编制{mobile}名，超出总额{total}名，多{excess}名。',
    'en-US':
      '{ledger}: current posts come to {sum}, with {mobile} in the mobile pool; the total is {total}, so {excess} are too many.',
  },
  remedy: {
    'zh-CN': '核对总额参数与各乡镇核定编制数；确属超出的，须先核减或报批调整总额。',
    'en-US':
      'Check the total and the approved posts; if they really exceed it, reduce them or have the total changed first.',
  },

  assess(of) {
    const { plan, kind } = of;
    if (plan.total?.source !== 'parameter') return undetermined(parameterOf(kind, 'total'));
    return withinTotal(of, ({ posts }) => posts.approved);
  },
});
