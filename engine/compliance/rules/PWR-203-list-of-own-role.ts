import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A special list speaks to townships of its role (驻地、中心、重点、特色) and to no other.
 */
export default defineRule({
  code: 'PWR-203',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '承接了其他类别的特色清单事项',
    'en-US': 'Item of another role’s special list',
  },
  message: {
    'zh-CN': '{township}有{count}项特色事项不属于其功能定位对应的清单：{items}。',
    'en-US': '{township}: special items that its role’s list does not hold {count} ({items}).',
  },
  remedy: {
    'zh-CN': '核对“乡镇”表功能定位；不对应的，不下放或移入基础清单。',
    'en-US':
      'Check the role on “Townships”; otherwise do not hand them down, or move them to the base list.',
  },

  assess({ name, powers, handovers }) {
    if (powers === undefined) return undetermined('powers');
    if (powers.delegated + powers.handedDown === 0) return notApplicable;
    const { closed: ids } = powers;
    if (ids.length === 0) return met;
    return breached(
      { field: 'handovers.items', cell: handovers.get(ids[0] ?? '')?.record.cell },
      { township: name, count: ids.length, items: listed(ids) },
    );
  },
});
