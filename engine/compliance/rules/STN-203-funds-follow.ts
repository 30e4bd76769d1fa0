import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { inRightHands } from '../stations.ts';

/**
 * Operating funds and bonus of station staff go to the township (公用经费、目标绩效奖金核拨到乡镇).
 */
export default defineRule({
  code: 'STN-203',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '经费未随管理权限核拨', 'en-US': 'Funds do not follow' },
  message: {
    'zh-CN': '{station}的{matter}仍在{hand}，按规定应核拨到{due}。',
    'en-US': '{station}: {matter} still with {hand}; it goes to: {due}.',
  },
  remedy: {
    'zh-CN': '按条块分工调整；本县另有规定的，在“测算参数”表改设。',
    'en-US': 'Adjust it; if the county has laid down otherwise, set the parameter.',
  },

  assess: (county) => inRightHands(county, ['paysBonus', 'paysOperating']),
});
