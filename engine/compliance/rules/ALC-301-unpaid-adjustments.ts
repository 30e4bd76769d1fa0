import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { sumOf } from '../totals.ts';

/**
 * Adjustments that nobody in particular pays are shared by all others; the office should know.
 */
export default defineRule({
  code: 'ALC-301',
  severity: 'info',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '人工调整未指定交换对象', 'en-US': 'Adjustments nobody pays for' },
  message: {
    'zh-CN':
      '{ledger}未指定交换对象的人工调整净{direction}{net}名，由其余乡镇重新测算分担，总额不变。',
    'en-US':
      '{ledger}: adjustments without a counterparty come to a net {direction} of {net}; it is shared by all other townships; the total stays.',
  },
  remedy: {
    'zh-CN': '如需由特定乡镇承担，请填写交换对象。',
    'en-US': 'Name a counterparty if one township is to bear it.',
  },

  assess({ ledger, townships }) {
    const adjusted = townships.filter(({ decision }) => (decision?.adjustment ?? 0) !== 0);
    if (adjusted.length === 0) return notApplicable;
    const open = adjusted.filter(({ decision }) => (decision?.counterparty ?? '').trim() === '');
    const net = sumOf(open.map(({ decision }) => decision?.adjustment)).sum;
    if (net === 0) return met;
    const { township, decision } = open[0] ?? {};
    return breached(
      { township: township?.code, field: 'decisions.counterparty', cell: decision?.cell },
      { ledger, net: Math.abs(net), direction: net > 0 ? GAIN : CUT },
    );
  },
});

const GAIN = { 'zh-CN': '增', 'en-US': 'gain' };
const CUT = { 'zh-CN': '减', 'en-US': 'cut' };
