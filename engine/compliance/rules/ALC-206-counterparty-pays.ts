import { breached, defineRule, met, notApplicable } from '../rule.ts';

/**
 * A counterparty (交换对象) is another township, and there is something for it to pay.
 *
 * Where it cannot pay, a difference is shared by all others instead; the office should know.
 */
export default defineRule({
  code: 'ALC-206',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '交换对象不起作用', 'en-US': 'Counterparty without effect' },
  message: {
    'zh-CN': '{township}{ledger}填写的交换对象{cause}。',
    'en-US': '{ledger} of {township}: the counterparty {cause}.',
  },
  remedy: {
    'zh-CN': '交换对象填写本县其他乡镇，并同时填写人工调整数；无需指定的留空。',
    'en-US': 'Name another township and enter the adjustment it pays for, or leave it blank.',
  },

  assess({ name, ledger, township, row, decision, baseline }) {
    const { counterparty, adjustment = 0, lockedAt, cell } = decision ?? {};
    if (counterparty === undefined || counterparty.trim() === '') return notApplicable;
    const isOther =
      counterparty !== township.code &&
      baseline.townships.some(({ code }) => code === counterparty);
    const isMoved = adjustment !== 0 || (lockedAt !== undefined && lockedAt !== row.proposal);
    if (isOther && isMoved) return met;
    return breached(
      { field: 'decisions.counterparty', cell },
      { township: name, ledger, cause: isOther ? NOTHING_TO_PAY : NO_OTHER },
    );
  },
});

const NO_OTHER = {
  'zh-CN': '不是本县其他乡镇，变动由其余乡镇重新测算分担',
  'en-US': 'is no other township of this county, so all others share the change',
};
const NOTHING_TO_PAY = {
  'zh-CN': '没有对应的人工调整或锁定变动，未产生增减',
  'en-US': 'has nothing to pay for: neither an adjustment nor a lock moves the number',
};
