import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * The entry list holds duties that the law gives (乡镇法定职责): each with its clause.
 */
export default defineRule({
  code: 'DUT-204',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '准入职责没有依据', 'en-US': 'Entry duty without a basis' },
  message: {
    'zh-CN': '准入清单有{count}项没有写明法定依据：{items}。',
    'en-US': 'Entry duties whose clause is not named {count} ({items}).',
  },
  remedy: {
    'zh-CN': '填写法律、法规条款；没有法定依据的移出清单。',
    'en-US': 'Enter the clause; a duty without one leaves the list.',
  },

  assess({ plan }) {
    if (plan.duties === undefined) return undetermined('duties');
    const { withoutBasis: open, counts } = plan.duties;
    if (counts.entries === 0) return undetermined('dutyEntries.name');
    if (open.length === 0) return met;
    return breached(
      { field: 'dutyEntries.basis', cell: open[0]?.cell },
      { count: open.length, items: listed(open.map(({ id }) => id)) },
    );
  },
});
