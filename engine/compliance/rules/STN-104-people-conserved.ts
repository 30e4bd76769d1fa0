import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { conserved } from '../stations.ts';

/**
 * What leaves a station or former centre adds up to the people it had: nothing is lost or made.
 */
export default defineRule({
  code: 'STN-104',
  severity: 'error',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '划转人员与原有人员不符', 'en-US': 'People moved are not those there were' },
  message: {
    'zh-CN': '{station}原有人员{had}人，各去向合计划转{moved}人，相差{gap}人。',
    'en-US': '{station}: people before {had}, moved in all {moved}, a difference of {gap}.',
  },
  remedy: {
    'zh-CN': '核对“站所划转”表各去向和来源原有人员，逐笔对平。',
    'en-US': 'Check the rows of the sheet “Station moves” against what the source had.',
  },

  assess: (county) => conserved(county, 'people'),
});
