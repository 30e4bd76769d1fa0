import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * A leader who heads the office can be among the officers only where a leader heads it; how many
 * officers are leaders is not known while the two flags contradict each other.
 */
export default defineRule({
  code: 'ENF-202',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '兼任主任两项填写矛盾', 'en-US': 'Flags of the head contradict' },
  message: {
    'zh-CN': '{township}填“领导班子成员兼任主任”为否，又填“兼任主任计入执法人员”为是。',
    'en-US':
      '{township}: no member of the leadership heads the office, and yet one is counted among the officers.',
  },
  remedy: {
    'zh-CN': '以任职文件为准更正其中一项；班子成员兼任的只计一次。',
    'en-US': 'Correct one of the two by the letter of appointment; a leader counts once.',
  },

  assess({ name, staff: { headConcurrent, headAmongOfficers } }) {
    if (headAmongOfficers === undefined) return notApplicable;
    if (headConcurrent === undefined) return undetermined('enforcement.headConcurrent');
    return headAmongOfficers && !headConcurrent
      ? breached('enforcement.headAmongOfficers', { township: name })
      : met;
  },
});
