import type { Decision } from '../../model/baseline.ts';
import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A number changed by hand, adjusted or locked, stands on a reason and a basis.
 */
export default defineRule({
  code: 'ALC-205',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '人工调整缺少理由或依据', 'en-US': 'Adjustment without reason or basis' },
  message: {
    'zh-CN': '{township}{ledger}经人工调整或锁定，较测算数变动{adjustment}名，未写明{missing}。',
    'en-US': '{ledger} of {township}: changed by {adjustment} by hand without {missing}.',
  },
  remedy: {
    'zh-CN': '在“审核调整”表补填，或取消该项调整。',
    'en-US': 'Enter it on the sheet “Decisions”, or withdraw the adjustment.',
  },

  assess({ name, ledger, row, decision }) {
    const { reason, basis, cell } = decision ?? {};
    const adjustment = changeByHand(row, decision);
    if (adjustment === 0) return notApplicable;
    const missing = [
      ...((reason ?? '').trim() === '' ? [REASON] : []),
      ...((basis ?? '').trim() === '' ? [BASIS] : []),
    ];
    if (missing.length === 0) return met;
    const field = missing[0] === REASON ? 'decisions.reason' : 'decisions.basis';
    return breached(
      { field, cell },
      { township: name, ledger, adjustment, missing: listed(missing) },
    );
  },
});

const REASON = { 'zh-CN': '理由', 'en-US': 'reason' };
const BASIS = { 'zh-CN': '依据', 'en-US': 'basis' };

/** Posts by which the office itself moved the number; what others made it pay is not its own. */
function changeByHand(
  { proposal }: { readonly proposal?: number | undefined },
  decision: Decision | undefined,
): number {
  const { adjustment = 0, lockedAt } = decision ?? {};
  return lockedAt === undefined || proposal === undefined ? adjustment : lockedAt - proposal;
}
