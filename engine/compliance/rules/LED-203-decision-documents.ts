import { breached, defineRule, met, notApplicable } from '../rule.ts';

/**
 * A decided number names the document that decided it.
 */
export default defineRule({
  code: 'LED-203',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '审定数缺少文号', 'en-US': 'Decision without a document' },
  message: {
    'zh-CN': '{township}{ledger}审定数{decided}名，未注明文号。',
    'en-US': '{ledger} of {township}: {decided} decided, but no document is named.',
  },
  remedy: {
    'zh-CN': '补填审定文件文号；尚未审定的，删去审定数。',
    'en-US': 'Enter the document; if nothing is decided yet, clear the number.',
  },

  assess({ name, ledger, decision }) {
    const { decided, document, cell } = decision ?? {};
    if (decided === undefined) return notApplicable;
    if ((document ?? '').trim() !== '') return met;
    return breached({ field: 'decisions.document', cell }, { township: name, ledger, decided });
  },
});
