import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { inRightHands } from '../stations.ts';

/**
 * Line and block (条块分工): the department has posts, wages, titles and business, the township day-to-day
 * management and assessment, so that the block leads (以块为主).
 */
export default defineRule({
  code: 'STN-201',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '条块分工与规定不一致', 'en-US': 'Line and block not as laid down' },
  message: {
    'zh-CN': '{station}的{matter}由{hand}负责，按规定应由{due}负责。',
    'en-US': '{station}: {matter} in the hands of {hand}; laid down: {due}.',
  },
  remedy: {
    'zh-CN': '按条块分工调整；本县另有规定的，在“测算参数”表改设。',
    'en-US': 'Adjust it; if the county has laid down otherwise, set the parameter.',
  },

  assess: (county) =>
    inRightHands(county, [
      'holdsPosts',
      'paysWages',
      'decidesTitles',
      'leadsBusiness',
      'managesDaily',
      'assesses',
    ]),
});
