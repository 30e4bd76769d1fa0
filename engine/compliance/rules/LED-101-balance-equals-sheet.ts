import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Opening balance plus changes is the current number: what a document gave, the sheet has.
 */
export default defineRule({
  code: 'LED-101',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第二十三条')],
  title: { 'zh-CN': '台账与编制表不符', 'en-US': 'Ledger and sheet differ' },
  message: {
    'zh-CN': '{township}{ledger}现填{sheet}名，按编制变动台账累计为{documents}名，相差{gap}名。',
    'en-US':
      '{ledger} of {township}: {sheet} on the sheet of posts, {documents} by the ledger of changes; the two should agree (difference {gap}).',
  },
  remedy: {
    'zh-CN': '逐笔核对文件：补登漏记的变动，或更正编制表。',
    'en-US': 'Go through the documents: enter what is missing, or correct the sheet.',
  },

  assess({ name, ledger, reconciliation }) {
    const { sheet, documents, documentGap } = reconciliation;
    if (sheet === undefined) return undetermined('approved');
    if (documents === undefined || documentGap === undefined) return undetermined('changes.to');
    if (documentGap === 0) return met;
    return breached('approved', {
      township: name,
      ledger,
      sheet,
      documents,
      gap: Math.abs(documentGap),
    });
  },
});
