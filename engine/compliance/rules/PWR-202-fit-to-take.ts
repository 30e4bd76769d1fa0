import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * 放得下、接得住、用得好: what the assessment denies is not handed down.
 */
export default defineRule({
  code: 'PWR-202',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '评估不合格仍下放', 'en-US': 'Handed down against the assessment' },
  message: {
    'zh-CN':
      '{township}有{count}项委托事项经评估不能“放得下、接得住、用得好”，仍划定下放：{items}。',
    'en-US': '{township}: items handed down although the assessment says no {count} ({items}).',
  },
  remedy: {
    'zh-CN': '改为暂缓下放，或补足条件后重新评估。',
    'en-US': 'Postpone them, or assess again once the conditions are met.',
  },

  assess({ name, powers, handovers }) {
    if (powers === undefined) return undetermined('powers');
    if (powers.handedDown === 0) return notApplicable;
    const { unfit: ids } = powers;
    if (ids.length === 0) return met;
    return breached(
      { field: 'handovers.bearable', cell: handovers.get(ids[0] ?? '')?.record.cell },
      { township: name, count: ids.length, items: listed(ids) },
    );
  },
});
