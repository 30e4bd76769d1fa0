import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { defineRule, notApplicable, undetermined } from '../rule.ts';
import { withinTotal } from '../totals.ts';

/**
 * Locks and manual adjustments may move posts, never make them.
 */
export default defineRule({
  code: 'ALC-103',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条'), clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '拟核定数超出总额', 'en-US': 'Draft decisions exceed the total' },
  message: {
    'zh-CN':
      '全县{ledger}拟核定数合计{sum}名，加机动编制{mobile}名，超出总额{total}名，多{excess}名。',
    'en-US':
      '{ledger}: draft decisions come to {sum}, with {mobile} in the mobile pool; the total is {total}, so {excess} are too many.',
  },
  remedy: {
    'zh-CN': '调减人工调整或锁定数，或指定承担增减的交换对象。',
    'en-US': 'Reduce adjustments or locked numbers, or name the township that pays.',
  },

  assess(of) {
    const { status, draft, draftConflict, missing } = of.plan;
    if (status === 'infeasible' || draftConflict !== undefined) return notApplicable;
    if (draft === undefined) return undetermined(...missing);
    return withinTotal(of, ({ row }) => row.draft);
  },
});
