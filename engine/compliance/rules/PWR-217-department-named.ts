import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A delegated item belongs to a county department: without it nobody can say who may delegate it
 * (PWR-106) or who takes part in two-up-two-down.
 */
export default defineRule({
  code: 'PWR-217',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托事项没有县级部门', 'en-US': 'Delegated item without a department' },
  message: {
    'zh-CN': '委托事项有{count}项没有写明县级部门：{items}；是否由有权部门委托无法核对。',
    'en-US':
      'Delegated items without a county department {count} ({items}); who may delegate them cannot be checked.',
  },
  remedy: {
    'zh-CN': '在“权力事项”表填写县级部门。',
    'en-US': 'Enter the department on the sheet “Powers”.',
  },

  assess({ plan }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { ownerless: items, items: register } = plan.powers;
    if (!register.some(({ route }) => route === 'delegated')) return notApplicable;
    if (items.length === 0) return met;
    return breached(
      { field: 'powers.department', cell: items[0]?.cell },
      { count: items.length, items: listed(items.map(({ id }) => id)) },
    );
  },
});
