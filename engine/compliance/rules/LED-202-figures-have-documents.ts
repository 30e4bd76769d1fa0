import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Where a ledger of changes is kept, every current number appears in it.
 */
export default defineRule({
  code: 'LED-202',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '现编制数无台账依据', 'en-US': 'Figure without a document' },
  message: {
    'zh-CN': '{township}{ledger}现核定{approved}名，编制变动台账中无期初数或变动记录。',
    'en-US':
      '{ledger} of {township}: {approved} approved, but the ledger of changes has neither opening balance nor change.',
  },
  remedy: {
    'zh-CN': '登记期初余额及其文号。',
    'en-US': 'Enter the opening balance with its document.',
  },

  assess({ name, ledger, kind, township, reconciliation, baseline }) {
    if (baseline.changes === undefined) return undetermined('changes.to');
    const { sheet, documents } = reconciliation;
    if (sheet === undefined) return undetermined('approved');
    const isThere = baseline.changes.some(
      (row) => row.township === township.code && row.kind === kind,
    );
    if (documents !== undefined || isThere) return met;
    return breached('approved', { township: name, ledger, approved: sheet });
  },
});
