import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * A member of the leadership is encouraged (鼓励) to head the enforcement office; never a violation.
 */
export default defineRule({
  code: 'ENF-302',
  severity: 'info',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '执法办主任未由班子成员兼任', 'en-US': 'Office not headed by a leader' },
  message: {
    'zh-CN': '{township}综合行政执法办公室主任未由领导班子成员兼任（鼓励事项，非必须）。',
    'en-US':
      '{township}: no member of the leadership heads the enforcement office. This is encouraged, not required.',
  },
  remedy: {
    'zh-CN': '可结合班子分工研究兼任；兼任人员不重复计数。',
    'en-US': 'Consider it when duties are divided; a concurrent head is not counted twice.',
  },

  assess({ name, staff }) {
    const { headConcurrent } = staff;
    if (headConcurrent === undefined) return undetermined('enforcement.headConcurrent');
    return headConcurrent ? met : breached('enforcement.headConcurrent', { township: name });
  },
});
