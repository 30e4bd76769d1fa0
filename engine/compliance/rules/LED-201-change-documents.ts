import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * A change of posts without a document is a figure without a ground.
 */
export default defineRule({
  code: 'LED-201',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '编制变动缺少文号', 'en-US': 'Change without a document' },
  message: {
    'zh-CN': '{township}{ledger}有一笔编制变动未注明文号。',
    'en-US': '{ledger} of {township}: a change of posts names no document.',
  },
  remedy: {
    'zh-CN': '补填批准文号和发文机关。',
    'en-US': 'Enter the number of the document and who issued it.',
  },

  assess({ name, ledger, reconciliation, baseline }) {
    if (baseline.changes === undefined) return undetermined('changes.document');
    return breachedAt(
      (reconciliation.undocumented ?? []).map((cell) => ({
        at: { field: 'changes.document', cell },
        facts: { township: name, ledger },
      })),
    );
  },
});
