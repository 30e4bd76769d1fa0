import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Under 动态调整 a draft decision keeps to what the year lets a township gain or lose.
 *
 * An adjustment, a lock or a counterparty may carry a township further than the year's bounds: the
 * office may decide so, and must see that it does. What had to be opened because of the total is
 * inside the bounds, and ADJ-201 names it.
 */
export default defineRule({
  code: 'ADJ-209',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  approval: 'county',
  title: { 'zh-CN': '拟核定数超过年度调整幅度', 'en-US': 'Draft decision beyond the year’s pace' },
  message: {
    'zh-CN':
      '{township}{ledger}现编制{current}名，拟核定{draft}名，本年{direction}{step}名，超过每年最多{direction}{limit}名的幅度{excess}名（测算数{proposal}名）。',
    'en-US':
      '{ledger} of {township}: {current} at present, {draft} drafted, {direction} {step} this year, {excess} beyond the {limit} a year allows (proposal {proposal}).',
  },
  remedy: {
    'zh-CN':
      '调减人工调整、锁定数或更换交换对象，分年到位；确需一次到位的，在理由中写明，报机构编制委员会审定。',
    'en-US':
      'Lower the adjustment or lock, or name another counterparty, and go on next year; if it must be done at once, state why and have the establishment committee decide.',
  },

  assess({ name, ledger, row, adjustment, decision }, policy) {
    if (policy.quota.scope !== 'paced' || row.heldOut) return notApplicable;
    const { current, low, high, paceUp, paceDown } = adjustment;
    const { draft, proposal } = row;
    if (current === undefined) return undetermined('approved');
    if (draft === undefined || proposal === undefined) return undetermined('adjustment.paceBy');
    if (low === undefined || high === undefined) return notApplicable;
    const isLoss = draft < current;
    const limit = isLoss ? paceDown : paceUp;
    const step = Math.abs(draft - current);
    if (limit === undefined || step <= limit || (low <= draft && draft <= high)) return met;
    return breached(
      { field: 'decisions.adjustment', cell: decision?.cell },
      {
        ...{ township: name, ledger, current, draft, step, limit, proposal },
        excess: step - limit,
        direction: isLoss ? LOSS : GAIN,
      },
    );
  },
});

const GAIN = { 'zh-CN': '增编', 'en-US': 'a gain of' };
const LOSS = { 'zh-CN': '减编', 'en-US': 'a loss of' };
