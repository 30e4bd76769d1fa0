import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { conserved } from '../stations.ts';

/**
 * What leaves a station or former centre adds up to the posts it had: nothing is lost or made.
 */
export default defineRule({
  code: 'STN-103',
  severity: 'error',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '划转编制与原有编制不符', 'en-US': 'Posts moved are not those there were' },
  message: {
    'zh-CN': '{station}原有编制{had}名，各去向合计划转{moved}名，相差{gap}名。',
    'en-US': '{station}: posts before {had}, moved in all {moved}, a difference of {gap}.',
  },
  remedy: {
    'zh-CN': '核对“站所划转”表各去向和来源原有编制，逐笔对平。',
    'en-US': 'Check the rows of the sheet “Station moves” against what the source had.',
  },

  assess: (county) => conserved(county, 'posts'),
});
