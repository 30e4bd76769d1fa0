import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A manual adjustment (人工调整) stands on a reason and a basis, or it cannot be defended.
 */
export default defineRule({
  code: 'ALC-205',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '人工调整缺少理由或依据', 'en-US': 'Adjustment without reason or basis' },
  message: {
    'zh-CN': '{township}{ledger}人工调整{adjustment}名，未写明{missing}。',
    'en-US': '{ledger} of {township}: adjusted by {adjustment} without {missing}.',
  },
  remedy: {
    'zh-CN': '在“审核调整”表补填，或取消该项调整。',
    'en-US': 'Enter it on the sheet “Decisions”, or withdraw the adjustment.',
  },

  assess({ name, ledger, decision }) {
    const { adjustment, reason, basis, cell } = decision ?? {};
    if (adjustment === undefined || adjustment === 0) return notApplicable;
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
