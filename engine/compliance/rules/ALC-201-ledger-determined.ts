import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { listed, wordFor } from '../words.ts';

/**
 * A ledger that could not be divided is said so, with what is missing for it.
 */
export default defineRule({
  code: 'ALC-201',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '无法测算分配', 'en-US': 'Could not be allocated' },
  message: {
    'zh-CN': '{ledger}缺少{missing}，未作测算分配；其他核查不受影响。',
    'en-US':
      '{ledger}: {missing} missing, so nothing was allocated. Other checks are not affected.',
  },
  remedy: {
    'zh-CN': '补齐所列数据或参数后重新测算；空白不作零处理。',
    'en-US': 'Fill in what is named and calculate again; a blank is never taken as zero.',
  },

  assess({ plan, kind, ledger, townships }) {
    if (townships.length === 0) return notApplicable;
    if (plan.status !== 'undetermined') return met;
    const blank = plan.missing[0] ?? `${kind}.approved`;
    const at = blank.startsWith('quota.') ? { parameter: blank } : { field: blank };
    return breached(at, { ledger, missing: listed(plan.missing.map(wordFor)) });
  },
});
