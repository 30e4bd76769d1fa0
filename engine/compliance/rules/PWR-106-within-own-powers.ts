import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { ITEMS_OF_OTHERS, ofLetters, othersItemsIn } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * A department delegates within its own powers (在其法定权限内) and no other’s.
 *
 * Asked of letters with a penalty, or with an item whose category is not stated; the others are PWR-222.
 */
export default defineRule({
  code: 'PWR-106',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: {
    'zh-CN': '委托书列有其他部门的事项',
    'en-US': 'Letter holds items of another department',
  },
  ...ITEMS_OF_OTHERS,

  assess(of) {
    return ofLetters(of, 'letters.items', (row) =>
      row.isPenal ? othersItemsIn(of, row) : 'notApplicable',
    );
  },
});
