import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { consentGiven } from '../stations.ts';

/**
 * A move of station staff needs the consent of the township (必须征得乡镇同意).
 */
export default defineRule({
  code: 'STN-101',
  severity: 'error',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '派驻人员调整未征得乡镇同意', 'en-US': 'Station staff moved without consent' },
  message: {
    'zh-CN': '{station}人事调整（{date}）{answer}，必须征得乡镇同意。',
    'en-US': '{station}: staff moved on {date}; the township: {answer}. It has to agree.',
  },
  remedy: {
    'zh-CN': '征得乡镇同意后再办理，并在“派驻人事”表登记乡镇意见。',
    'en-US': 'Ask the township first and enter its consent on the sheet “Station staff”.',
  },

  assess: (county) => consentGiven(county, 'move'),
});
