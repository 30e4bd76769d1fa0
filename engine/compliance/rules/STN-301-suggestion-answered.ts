import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { consentGiven } from '../stations.ts';

/**
 * A township may propose to replace station staff who are not up to the post (有权提出调整建议).
 */
export default defineRule({
  code: 'STN-301',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '乡镇调整建议尚未采纳', 'en-US': 'Suggestion of a township open' },
  message: {
    'zh-CN': '乡镇对{station}人员的调整建议（{date}），部门{answer}。',
    'en-US':
      'The township suggested a change of staff at {station} on {date}; the department: {answer}.',
  },
  remedy: {
    'zh-CN': '请主管部门答复；不采纳的说明理由。',
    'en-US': 'The department should answer, and say why if it does not follow.',
  },

  assess: (county) => consentGiven(county, 'suggestion'),
});
