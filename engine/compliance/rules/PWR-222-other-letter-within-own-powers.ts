import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { ITEMS_OF_OTHERS, ofLetters, othersItemsIn } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * A letter without penalties (PWR-106 has the others) is between a township and the department whose
 * items it lists (明确行权范围与责任环节): no law on penalties speaks of it.
 */
export default defineRule({
  code: 'PWR-222',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '不含处罚的委托书列有其他部门的事项',
    'en-US': 'Letter without penalties holds items of another',
  },
  ...ITEMS_OF_OTHERS,

  assess(of) {
    return ofLetters(of, 'letters.items', (row) =>
      row.isPenal ? 'notApplicable' : othersItemsIn(of, row),
    );
  },
});
