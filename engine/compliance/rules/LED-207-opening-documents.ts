import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * An opening balance is a figure like any other: it rests on a document.
 *
 * Said once for each ledger of the county, because offices enter all openings from one document.
 */
export default defineRule({
  code: 'LED-207',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '期初数缺少文号', 'en-US': 'Opening balance without a document' },
  message: {
    'zh-CN': '{ledger}有{count}笔期初数未注明文号：{townships}。',
    'en-US': '{ledger}: opening balances without a document {count} ({townships}).',
  },
  remedy: {
    'zh-CN': '在编制变动台账的期初各行补填核定文号和发文机关。',
    'en-US':
      'Enter number and issuer of the document on the opening rows of the ledger of changes.',
  },

  assess({ ledger, townships, baseline }) {
    if (baseline.changes === undefined) return undetermined('changes.document');
    const openings = townships.flatMap(({ name, reconciliation }) =>
      (reconciliation.trail ?? []).flatMap(({ row }) => (row.opening ? [{ name, row }] : [])),
    );
    if (openings.length === 0) return notApplicable;
    const bare = openings.filter(({ row }) => (row.document ?? '').trim() === '');
    const [first] = bare;
    if (first === undefined) return met;
    const { township, cell } = first.row;
    return breached(
      // A row that came without a workbook still has its township.
      cell === undefined ? { township, field: 'approved' } : { field: 'changes.document', cell },
      { ledger, count: bare.length, townships: listed([...new Set(bare.map(({ name }) => name))]) },
    );
  },
});
