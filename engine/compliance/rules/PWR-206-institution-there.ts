import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * The institution that an item is divided to exists in the township.
 */
export default defineRule({
  code: 'PWR-206',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '事项的承办机构在本乡镇没有设置',
    'en-US': 'Item without an institution in the township',
  },
  message: {
    'zh-CN': '{township}有{count}项事项的承办机构在“机构”表中没有：{items}。',
    'en-US': '{township}: items whose institution it does not have {count} ({items}).',
  },
  remedy: {
    'zh-CN': '统一机构名称，或在“承办机构”加写该乡镇承接的机构。',
    'en-US': 'Use the same names, or add the institution that takes the item there.',
  },

  assess({ name, powers }) {
    if (powers === undefined) return undetermined('powers');
    const { unplaced } = powers;
    if (unplaced === undefined) return undetermined('institutions.name');
    if (unplaced.length === 0) return met;
    return breached('institutions.name', {
      township: name,
      count: unplaced.length,
      items: listed(unplaced),
    });
  },
});
