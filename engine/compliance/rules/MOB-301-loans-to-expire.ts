import { loanFacts, loanPlace } from '../loanFacts.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * A loan that is about to run out is pointed out in time to evaluate it.
 */
export default defineRule({
  code: 'MOB-301',
  severity: 'info',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '周转使用即将到期', 'en-US': 'A loan is about to run out' },
  message: {
    'zh-CN':
      '{township}{ledger}按{use}周转使用的{posts}名将于{until}到期，还有{days}天（{ahead}天提醒）。',
    'en-US':
      '{township}: {posts} on loan for {use} end on {until}, in {days} days (reminder at {ahead}). ({ledger})',
  },
  remedy: {
    'zh-CN': '到期前评估：延期、收回或转为基本编制。',
    'en-US': 'Evaluate it before: extend, recall or convert.',
  },

  assess(of) {
    const out = of.mobile.loans.filter(({ state }) => state === 'out');
    if (out.length === 0) return notApplicable;
    return breachedAt(
      out.flatMap((one) => {
        const { reminder, daysLeft, loan } = one;
        if (reminder === undefined || daysLeft === undefined) return [];
        const when = { until: loan.until ?? '', days: daysLeft, ahead: reminder };
        return [{ at: loanPlace(one, 'until'), facts: { ...loanFacts(one, of), ...when } }];
      }),
    );
  },
});
