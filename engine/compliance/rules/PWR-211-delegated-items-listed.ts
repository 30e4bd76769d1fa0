import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A delegated item stands on the base list or on one special list: the list decides to whom it is open.
 */
export default defineRule({
  code: 'PWR-211',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托事项没有注明清单', 'en-US': 'Delegated item without a list' },
  message: {
    'zh-CN': '委托事项有{count}项没有注明所属清单：{items}；暂按对所有乡镇开放处理。',
    'en-US': 'Delegated items without a list {count} ({items}); they are taken as open to all.',
  },
  remedy: {
    'zh-CN': '在“权力事项”表“所属清单”填写基础清单或特色清单。',
    'en-US': 'Enter the list on the sheet “Powers”.',
  },

  assess({ plan }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { unlisted: items, items: register } = plan.powers;
    if (!register.some(({ route }) => route === 'delegated')) return notApplicable;
    if (items.length === 0) return met;
    return breached(
      { field: 'powers.list', cell: items[0]?.cell },
      { count: items.length, items: listed(items.map(({ id }) => id)) },
    );
  },
});
