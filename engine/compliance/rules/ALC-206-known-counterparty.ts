import { breached, defineRule, met, notApplicable } from '../rule.ts';

/**
 * Who pays for an adjustment must be another township of this county.
 *
 * A name that is not found pays nothing: the rest is recomputed over all others instead.
 */
export default defineRule({
  code: 'ALC-206',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '交换对象无法识别', 'en-US': 'Unknown counterparty' },
  message: {
    'zh-CN':
      '{township}{ledger}人工调整的交换对象“{counterparty}”不是本县其他乡镇，已改由其余乡镇重新测算分担。',
    'en-US':
      '{ledger} of {township}: the counterparty “{counterparty}” is no other township of this county, so all others share the difference.',
  },
  remedy: {
    'zh-CN': '填写本县其他乡镇的区划代码或全称；无需指定的留空。',
    'en-US': 'Enter code or full name of another township, or leave it blank.',
  },

  assess({ name, ledger, township, decision, baseline }) {
    const { counterparty, cell } = decision ?? {};
    if (counterparty === undefined || counterparty.trim() === '') return notApplicable;
    const isKnown = baseline.townships.some(({ code }) => code === counterparty);
    if (isKnown && counterparty !== township.code) return met;
    return breached(
      { field: 'decisions.counterparty', cell },
      { township: name, ledger, counterparty },
    );
  },
});
