import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { EXPIRED, expiryOf, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * A letter without penalties (PWR-105 has the others) runs out as well: what the department delegated,
 * and for how long, the letter says (明确行权范围与责任环节), and no law on penalties speaks of it.
 */
export default defineRule({
  code: 'PWR-221',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '不含处罚的委托书已到期', 'en-US': 'Letter without penalties has expired' },
  ...EXPIRED,

  assess(of) {
    return ofLetters(of, 'letters.until', (row) =>
      row.isPenal ? 'notApplicable' : expiryOf(of, row),
    );
  },
});
