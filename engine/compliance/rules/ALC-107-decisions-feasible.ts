import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Locks and manual adjustments must leave the other townships a rest that fits their bounds.
 */
export default defineRule({
  code: 'ALC-107',
  severity: 'error',
  subject: 'countyLedger',
  cites: [],
  title: {
    'zh-CN': '锁定与人工调整无法同时满足',
    'en-US': 'Locks and adjustments cannot hold together',
  },
  message: {
    'zh-CN':
      '{ledger}按锁定和人工调整固定{townships}后，其余乡镇可分配基本编制{pool}名，不在其保底、封顶数之内，未形成拟核定数。',
    'en-US':
      '{ledger}: with {townships} fixed by locks and adjustments, {pool} basic posts are left, which the bounds of the others cannot take. No draft decision was made.',
  },
  remedy: {
    'zh-CN': '解除部分锁定，调减人工调整，或为其指定交换对象。',
    'en-US': 'Release some locks, reduce adjustments, or name townships that pay for them.',
  },

  assess({ plan, ledger, baseline }) {
    const { draftConflict, status, missing } = plan;
    if (status === 'undetermined') return undetermined(...missing);
    if (status === 'infeasible') return notApplicable;
    if (draftConflict === undefined) return met;
    // Numbers below leadership have a rule of their own: ALC-113.
    if (draftConflict.kind !== 'rest') return notApplicable;
    const named = baseline.townships.filter(({ code }) => draftConflict.townships.includes(code));
    return breached(
      { field: 'decisions.adjustment', township: named[0]?.code },
      { ledger, townships: listed(named.map(({ name }) => name)), pool: draftConflict.pool },
    );
  },
});
