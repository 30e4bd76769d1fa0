import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { loanPlace } from '../loanFacts.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * Posts lent for overload stay within the limit of a township (个别超负荷单位限量增编).
 */
export default defineRule({
  code: 'MOB-206',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '超负荷增编超出限量', 'en-US': 'Overload loans exceed the limit' },
  message: {
    'zh-CN': '{township}{ledger}按超负荷周转使用{posts}名，超出每个乡镇{cap}名的限量。',
    'en-US':
      '{township} has {posts} on loan for overload, more than the limit of {cap}. ({ledger})',
  },
  remedy: {
    'zh-CN': '收回超出部分，或改列其他用途并补充依据。',
    'en-US': 'Recall the excess, or enter it under another use with its basis.',
  },

  assess({ ledger, mobile, baseline }, { adjustment: { overloadCap: cap } }) {
    const lent = mobile.loans.filter(({ loan, out }) => loan.use === 'overload' && out > 0);
    if (lent.length === 0) return notApplicable;
    if (cap === undefined) return undetermined('adjustment.overloadCap');
    return breachedAt(
      baseline.townships.flatMap(({ code, name }) => {
        const own = lent.filter(({ loan }) => loan.township === code);
        const posts = own.reduce((sum, { out }) => sum + out, 0);
        const [first] = own;
        if (first === undefined || posts <= cap) return [];
        return [
          { at: loanPlace(first, 'approved'), facts: { township: name, ledger, posts, cap } },
        ];
      }),
    );
  },
});
