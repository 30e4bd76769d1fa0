import type { Indicator } from '../../model/plan.ts';
import { indicatorFields } from '../figures.ts';
import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { LEDGER_FIELDS, listed, wordFor } from '../words.ts';

/**
 * A ledger that could not be divided is said so, with what is missing for it.
 *
 * Nothing can be adopted where nothing was planned, so a batch must not take it for a clean run.
 */
export default defineRule({
  code: 'ALC-114',
  severity: 'error',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '无法测算分配', 'en-US': 'Could not be allocated' },
  message: {
    'zh-CN': '{ledger}未作测算分配，缺少：{missing}。其他核查不受影响。',
    'en-US': '{ledger}: nothing was allocated; missing: {missing}. Other checks are not affected.',
  },
  remedy: {
    'zh-CN': '补齐所列数据或参数后重新测算；空白不作零处理。',
    'en-US': 'Fill in what is named and calculate again; a blank is never taken as zero.',
  },

  assess({ plan, kind, ledger, townships, baseline }, policy) {
    if (townships.length === 0) return notApplicable;
    if (plan.status !== 'undetermined') return met;
    const approved = `${kind}.approved`;
    const blank = plan.missing[0] ?? approved;
    const field = isIndicator(blank) ? indicatorFields(policy)[blank] : blank;
    const first = townships.find(({ posts }) => posts.approved === undefined);
    const cell =
      field === approved && first ? baseline.origins[`${first.township.code}/${field}`] : undefined;
    const at = blank.startsWith('quota.') ? { parameter: blank } : { field, cell };
    return breached(at, {
      ledger,
      missing: listed(
        plan.missing.map((one) => LEDGER_FIELDS[one.replace(`${kind}.`, '')] ?? wordFor(one)),
      ),
    });
  },
});

const isIndicator = (missing: string): missing is Indicator =>
  ['population', 'area', 'economy'].includes(missing);
