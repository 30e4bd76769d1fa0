import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Special items are the township’s own choice (自主选择，不搞“一刀切”): a row that names it and its wish.
 */
export default defineRule({
  code: 'PWR-204',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '特色事项不是乡镇自主选择',
    'en-US': 'Special item not chosen by the township',
  },
  message: {
    'zh-CN': '{township}有{count}项特色事项没有本乡镇的选择记录：{items}。',
    'en-US': '{township}: special items without a choice of its own {count} ({items}).',
  },
  remedy: {
    'zh-CN': '在“两上两下”表写明该乡镇名称和承权意向；没有选择的不下放。',
    'en-US':
      'Name the township and its wish on “Two up, two down”; without a choice do not hand them down.',
  },

  assess({ name, powers, handovers }) {
    if (powers === undefined) return undetermined('powers');
    if (powers.special === 0 && powers.unchosen.length === 0) return notApplicable;
    const { unchosen: ids } = powers;
    if (ids.length === 0) return met;
    return breached(
      { field: 'handovers.wish', cell: handovers.get(ids[0] ?? '')?.record.cell },
      { township: name, count: ids.length, items: listed(ids) },
    );
  },
});
