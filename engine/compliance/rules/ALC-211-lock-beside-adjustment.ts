import { breached, defineRule, met, notApplicable } from '../rule.ts';

/**
 * A locked number and an adjustment beside it must say the same, or one of them is ignored.
 */
export default defineRule({
  code: 'ALC-211',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '锁定数与人工调整不一致', 'en-US': 'Lock and adjustment disagree' },
  message: {
    'zh-CN':
      '{township}{ledger}锁定为{locked}名，另填人工调整{adjustment}名（测算数{proposal}名）；已按锁定数计算，人工调整未采用。',
    'en-US':
      '{ledger} of {township} is locked at {locked}, beside an adjustment of {adjustment} to {proposal}; the lock counted, the adjustment did not.',
  },
  remedy: {
    'zh-CN': '保留其中一项，或改为一致。',
    'en-US': 'Keep one of the two, or make them agree.',
  },

  assess({ name, ledger, row, decision }) {
    const { lockedAt: locked, adjustment = 0, cell } = decision ?? {};
    const { proposal } = row;
    if (locked === undefined || adjustment === 0 || proposal === undefined) return notApplicable;
    if (locked === proposal + adjustment) return met;
    return breached(
      { field: 'decisions.adjustment', cell },
      { township: name, ledger, locked, adjustment, proposal },
    );
  },
});
