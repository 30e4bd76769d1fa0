import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * A change without a date cannot be placed before or after the cut-off date.
 */
export default defineRule({
  code: 'LED-206',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '编制变动缺少日期', 'en-US': 'Change without a date' },
  message: {
    'zh-CN': '{township}{ledger}有一笔编制变动未注明日期，按列表顺序计入。',
    'en-US':
      '{ledger} of {township}: a change of posts has no date and was counted at its place in the list.',
  },
  remedy: { 'zh-CN': '补填文件日期。', 'en-US': 'Enter the date of the document.' },

  assess({ name, ledger, reconciliation, baseline }) {
    if (baseline.changes === undefined) return undetermined('changes.date');
    return breachedAt(
      (reconciliation.undated ?? []).map((cell) => ({
        at: { field: 'changes.date', cell },
        facts: { township: name, ledger },
      })),
    );
  },
});
