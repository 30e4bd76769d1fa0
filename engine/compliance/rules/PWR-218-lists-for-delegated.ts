import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * The base list and the special lists hold what departments hand down by letter. Statutory and
 * conferred items are the township’s own and stand on none of them.
 */
export default defineRule({
  code: 'PWR-218',
  severity: 'warning',
  subject: 'county',
  cites: [clause(PENALTY_LAW, '第二十四条'), clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '法定或赋权事项列入下放清单', 'en-US': 'Own item on a list of delegated ones' },
  message: {
    'zh-CN': '法定、赋权事项有{count}项填了基础清单或特色清单：{items}；清单只列委托下放的事项。',
    'en-US':
      'Statutory and conferred items with a list {count} ({items}); lists hold delegated items only.',
  },
  remedy: {
    'zh-CN': '核对“权力来源”；属于法定或赋权的，清空“所属清单”。',
    'en-US': 'Check the route; for a statutory or conferred item leave the list blank.',
  },

  assess({ plan }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { mislisted: items, townshipList } = plan.powers;
    if (townshipList === 0) return notApplicable;
    if (items.length === 0) return met;
    return breached(
      { field: 'powers.list', cell: items[0]?.cell },
      { count: items.length, items: listed(items.map(({ id }) => id)) },
    );
  },
});
