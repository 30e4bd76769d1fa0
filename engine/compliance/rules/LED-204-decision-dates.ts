import { breached, defineRule, met, notApplicable } from '../rule.ts';

/**
 * A decided number has a day, or nobody knows from when it holds.
 */
export default defineRule({
  code: 'LED-204',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '审定数缺少日期', 'en-US': 'Decision without a date' },
  message: {
    'zh-CN': '{township}{ledger}审定数{decided}名，未注明审定日期。',
    'en-US': '{ledger} of {township}: {decided} decided, but no date is given.',
  },
  remedy: { 'zh-CN': '补填审定日期。', 'en-US': 'Enter the day of the decision.' },

  assess({ name, ledger, decision }) {
    const { decided, decidedOn, cell } = decision ?? {};
    if (decided === undefined) return notApplicable;
    if (decidedOn !== undefined) return met;
    return breached({ field: 'decisions.decidedOn', cell }, { township: name, ledger, decided });
  },
});
