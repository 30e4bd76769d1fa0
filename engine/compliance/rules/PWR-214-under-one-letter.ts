import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * An item is delegated once: of two letters in force at the same township nobody knows whose terms and
 * stages of liability hold.
 */
export default defineRule({
  code: 'PWR-214',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '同一事项有两份有效委托书', 'en-US': 'Item under two letters in force' },
  message: {
    'zh-CN': '{township}有{count}项委托事项同时列入两份以上有效委托书：{items}。',
    'en-US': '{township}: items under more than one letter in force {count} ({items}).',
  },
  remedy: {
    'zh-CN': '保留一份；续签的，终止旧委托书。',
    'en-US': 'Keep one of them; after a renewal end the old letter.',
  },

  assess({ name, powers, letters }) {
    if (powers === undefined) return undetermined('powers');
    if (!letters.some(({ term }) => term === 'inForce')) return notApplicable;
    const ids = [...new Set(letters.flatMap(({ alsoUnder }) => alsoUnder))];
    if (ids.length === 0) return met;
    const second = letters.find(({ alsoUnder }) => alsoUnder.length > 0)?.letter;
    return breached(
      { field: 'letters.items', cell: second?.cell },
      { township: name, count: ids.length, items: listed(ids) },
    );
  },
});
