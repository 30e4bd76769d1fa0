import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * The sheet's own total (合计) should be the sum of the rows above it.
 */
export default defineRule({
  code: 'LED-205',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '合计与各行之和不符', 'en-US': 'Total differs from its rows' },
  message: {
    'zh-CN': '表内合计为{stated}，各行之和为{summed}，相差{gap}。',
    'en-US': 'The sheet’s total says {stated}, its rows come to {summed}, a difference of {gap}.',
  },
  remedy: {
    'zh-CN': '核对是否漏行或公式范围有误；测算采用各行之和。',
    'en-US': 'Look for a missing row or a wrong range; the plan uses the rows.',
  },

  assess({ baseline }) {
    const { statedTotals } = baseline;
    if (statedTotals.length === 0) return notApplicable;
    return breachedAt(
      statedTotals.flatMap(({ field, cell, stated, summed }) => {
        const gap = Math.abs(stated - summed);
        return gap <= NOISE * Math.max(1, Math.abs(summed))
          ? []
          : [{ at: { field, cell }, facts: { stated, summed, gap } }];
      }),
    );
  },
});

/** Sums of areas and revenues carry the noise of binary fractions; counts are exact. */
const NOISE = 1e-9;
