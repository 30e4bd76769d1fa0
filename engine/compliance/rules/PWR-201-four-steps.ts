import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * What is exercised has passed 两上两下: wish, offer, assessment, decision, in this order.
 */
export default defineRule({
  code: 'PWR-201',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '未走完“两上两下”程序', 'en-US': 'Two-up-two-down not completed' },
  message: {
    'zh-CN': '{township}有{count}项行使中的委托事项没有走完“两上两下”四步：{items}。',
    'en-US': '{township}: delegated items exercised without all four steps {count} ({items}).',
  },
  remedy: {
    'zh-CN': '在“两上两下”表补记承权意向、放权方向、承接评估和划定结果；没有办理的，补办后再行使。',
    'en-US':
      'Record wish, offer, assessment and decision on “Two up, two down”; take the steps that were left out.',
  },

  assess({ name, powers, handovers }) {
    if (powers === undefined) return undetermined('powers');
    if (powers.delegated + powers.handedDown === 0) return notApplicable;
    const { notThrough: ids } = powers;
    if (ids.length === 0) return met;
    return breached(
      { field: 'handovers.decision', cell: handovers.get(ids[0] ?? '')?.record.cell },
      { township: name, count: ids.length, items: listed(ids) },
    );
  },
});
