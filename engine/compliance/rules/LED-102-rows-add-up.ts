import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * Each row of the ledger of changes runs from the number before to the number after.
 */
export default defineRule({
  code: 'LED-102',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第二十三条')],
  title: { 'zh-CN': '台账行前后不衔接', 'en-US': 'Row of the ledger does not add up' },
  message: {
    'zh-CN': '{township}{ledger}台账此行应为{expected}名，填为{stated}名。',
    'en-US': '{ledger} of {township}: this row should say {expected} and says {stated}.',
  },
  remedy: {
    'zh-CN': '按文件更正变动前、变动后或增减数；如中间漏记变动，请补登。',
    'en-US': 'Correct before, after or change by the document; enter a change that was left out.',
  },

  assess({ name, ledger, reconciliation, baseline }) {
    if (baseline.changes === undefined) return undetermined('changes.change');
    const broken = reconciliation.broken ?? [];
    return breachedAt(
      broken.map(({ cell, expected, stated }) => ({
        at: { field: 'changes.change', cell },
        facts: { township: name, ledger, expected, stated },
      })),
    );
  },
});
