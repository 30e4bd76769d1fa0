import { clause } from '../../model/citation.ts';
import type { LedgerRow } from '../../model/plan.ts';
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
      '{ledger}人工调整和锁定未指定交换对象的部分净{direction}{net}名，由其余乡镇重新测算分担，总额不变。',
    'en-US':
      '{ledger}: adjustments and locks that no counterparty pays for come to a net {direction} of {net}; it is shared by all other townships; the total stays.',
  },
  remedy: {
    'zh-CN': '如需由特定乡镇承担，请填写交换对象。',
    'en-US': 'Name a counterparty if one township is to bear it.',
  },

  assess({ ledger, townships }) {
    const moved = townships.filter(({ row }) => changeOf(row) !== 0);
    if (moved.length === 0) return notApplicable;
    // What a counterparty pays is its own change; so only what nobody pays is left in the sum.
    const net = sumOf(moved.map(({ row }) => changeOf(row))).sum;
    if (net === 0) return met;
    const { township, decision } =
      moved.find((one) => (one.decision?.counterparty ?? '') === '') ?? moved[0] ?? {};
    return breached(
      { township: township?.code, field: 'decisions.counterparty', cell: decision?.cell },
      { ledger, net: Math.abs(net), direction: net > 0 ? GAIN : CUT },
    );
  },
});

const GAIN = { 'zh-CN': '增', 'en-US': 'gain' };
const CUT = { 'zh-CN': '减', 'en-US': 'cut' };

const changeOf = ({ fixedAt, proposal }: Partial<LedgerRow>): number =>
  fixedAt === undefined || proposal === undefined ? 0 : fixedAt - proposal;
