import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * What a department hands down it delegates in writing: no item without a letter
 * in force.
 *
 * An expired letter is another matter (PWR-105).
 */
export default defineRule({
  code: 'PWR-104',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条'), clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '下放事项没有生效的委托书',
    'en-US': 'Item handed down without a letter in force',
  },
  message: {
    'zh-CN': '{township}有{count}项划定下放的委托事项没有生效的委托书：{items}。',
    'en-US': '{township}: items handed down without a letter in force {count} ({items}).',
  },
  remedy: {
    'zh-CN': '签订委托书并生效后再行使；未到起始日、期限不明的不算生效；不再下放的，改“划定结果”。',
    'en-US':
      'Exercise it from the first day of a signed letter with a clear term, or change the decision.',
  },

  assess({ name, powers, handovers }) {
    if (powers === undefined) return undetermined('powers');
    if (powers.handedDown === 0) return notApplicable;
    const { withoutLetter: ids } = powers;
    if (ids.length === 0) return met;
    return breached(
      { field: 'handovers.decision', cell: handovers.get(ids[0] ?? '')?.record.cell },
      { township: name, count: ids.length, items: listed(ids) },
    );
  },
});
