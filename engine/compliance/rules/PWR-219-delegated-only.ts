import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, PENALTY_LAW } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Two-up-two-down is about what departments delegate. Statutory and conferred items are exercised by
 * every township already, so a row that names them says nothing of them.
 */
export default defineRule({
  code: 'PWR-219',
  severity: 'warning',
  subject: 'county',
  cites: [clause(PENALTY_LAW, '第二十四条'), clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '两上两下列有法定或赋权事项', 'en-US': 'Own items in two-up-two-down' },
  message: {
    'zh-CN': '“两上两下”一行列有法定、赋权事项{count}项：{items}；不属下放，没有计入。',
    'en-US':
      'A row of “Two up, two down” names statutory or conferred items {count} ({items}); nothing follows from it for them.',
  },
  remedy: {
    'zh-CN': '核对“权力来源”；属于法定或赋权的，从该行删去。',
    'en-US': 'Check the route; take statutory and conferred items out of the row.',
  },

  assess({ baseline, plan }) {
    if (plan.powers === undefined) return undetermined('powers');
    if (baseline.powers?.handovers.length === 0) return notApplicable;
    return breachedAt(
      plan.powers.ownHandovers.map(({ items, cell }) => ({
        at: { field: 'handovers.items', cell },
        facts: { count: items.length, items: listed(items) },
      })),
    );
  },
});
