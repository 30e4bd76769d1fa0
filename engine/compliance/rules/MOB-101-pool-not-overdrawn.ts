import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf } from '../totals.ts';

/**
 * The balance of the mobile pool is never negative: posts on loan and converted come out of M, and
 * so do, from their first day on, posts whose loan is approved and yet to begin.
 */
export default defineRule({
  code: 'MOB-101',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '机动编制余额为负', 'en-US': 'The mobile pool is overdrawn' },
  message: {
    'zh-CN':
      '{ledger}机动编制{pool}名（已扣除转为基本编制的{converted}名），周转使用{out}名、已批准未起始{toCome}名，超出{over}名。',
    'en-US':
      '{ledger}: the mobile pool holds {pool} (less {converted} converted), {out} are on loan and {toCome} approved to begin, {over} too many.',
  },
  remedy: {
    'zh-CN': '收回到期的周转使用编制，推迟未起始的，或核对“机动编制”表和机动编制规模。',
    'en-US':
      'Recall loans that have run out, put off those to begin, or check the rows and the size of the pool.',
  },

  assess({ kind, ledger, mobile }) {
    const { pool, out, toCome, balance, converted } = mobile;
    if (out + toCome + converted === 0) return notApplicable;
    if (pool === undefined || balance === undefined)
      return undetermined(parameterOf(kind, 'mobile'));
    const over = toCome - balance;
    if (over <= 0) return met;
    return breached(
      { parameter: parameterOf(kind, 'mobile') },
      { ledger, pool, converted, out, toCome, over },
    );
  },
});
