import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A county power is conferred on townships by decision of the province, and the decision is published.
 */
export default defineRule({
  code: 'PWR-212',
  severity: 'warning',
  approval: 'province',
  subject: 'county',
  cites: [clause(PENALTY_LAW, '第二十四条')],
  title: { 'zh-CN': '赋权事项没有写明决定', 'en-US': 'Conferred item without a decision' },
  message: {
    'zh-CN': '赋权事项有{count}项没有写明省级决定：{items}。',
    'en-US': 'Conferred items whose provincial decision is not named {count} ({items}).',
  },
  remedy: {
    'zh-CN': '在“设定依据”填写省级赋权决定的文号；没有决定的不是赋权，按委托办理。',
    'en-US':
      'Enter the provincial decision; without one the item is not conferred and needs a letter.',
  },

  assess({ plan }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { unfounded: items, counts } = plan.powers;
    if (counts.conferred === 0) return notApplicable;
    if (items.length === 0) return met;
    return breached(
      { field: 'powers.basis', cell: items[0]?.cell },
      { count: items.length, items: listed(items.map(({ id }) => id)) },
    );
  },
});
