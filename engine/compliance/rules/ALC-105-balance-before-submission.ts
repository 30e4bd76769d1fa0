import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf, sumOf } from '../totals.ts';
import { STAGES, STATUS_WORDS } from '../words.ts';

/**
 * A plan goes out for approval only when every post is accounted for: Σ + M = T exactly.
 *
 * A submission (送审稿) is held to its draft decisions, an approved plan (审定稿) to its decided
 * numbers, all of which must be there. A draft may be out of balance.
 */
export default defineRule({
  code: 'ALC-105',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '报批前编制未平衡', 'en-US': 'Out of balance before approval' },
  message: {
    'zh-CN':
      '方案已标为“{status}”，但{ledger}{stage}合计{sum}名（{blank}个乡镇空白），加机动编制{mobile}名，与总额{total}名相差{gap}名；应完全相等。',
    'en-US':
      'The plan is marked “{status}”, but the {stage} column comes to {sum} ({blank} townships blank), with {mobile} in the mobile pool; the total is {total}, {gap} apart. They must be equal. ({ledger})',
  },
  remedy: {
    'zh-CN': '补齐、调平后再报批，或先将方案状态改为讨论稿。',
    'en-US': 'Fill and balance the column before it goes out, or mark the plan as a draft.',
  },

  assess({ status, plan, kind, ledger, townships }) {
    if (status !== 'submission' && status !== 'approved') return notApplicable;
    const { total, mobile, missing } = plan;
    if (total === undefined) return undetermined(parameterOf(kind, 'total'), ...missing);
    if (mobile === undefined) return undetermined(parameterOf(kind, 'mobile'));
    const stage = status === 'approved' ? 'decided' : 'draft';
    const { sum, blank } = sumOf(townships.map(({ row }) => row[stage]));
    const gap = Math.abs(total.posts - mobile - sum);
    if (gap === 0 && blank === 0) return met;
    const words = { status: STATUS_WORDS[status], stage: STAGES[stage], ledger };
    const field = stage === 'decided' ? 'decisions.decided' : 'decisions.adjustment';
    return breached({ field }, { ...words, sum, blank, mobile, total: total.posts, gap });
  },
});
