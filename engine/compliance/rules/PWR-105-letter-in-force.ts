import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { EXPIRED, expiryOf, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * After its last day a letter empowers nobody; a later letter that covers its items renews it.
 * Items that are decided not to be handed down need no renewal: the power has been withdrawn.
 *
 * Asked of letters with a penalty, or with an item whose category is not stated; the others are PWR-221.
 */
export default defineRule({
  code: 'PWR-105',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: { 'zh-CN': '含处罚事项的委托书已到期', 'en-US': 'Letter with penalties has expired' },
  ...EXPIRED,

  assess(of) {
    return ofLetters(of, 'letters.until', (row) =>
      row.isPenal ? expiryOf(of, row) : 'notApplicable',
    );
  },
});
