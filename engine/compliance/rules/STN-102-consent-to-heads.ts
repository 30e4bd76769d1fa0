import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { defineRule } from '../rule.ts';
import { consentGiven } from '../stations.ts';

/**
 * Appointing or removing the head of a station needs the consent of the township (必须征得乡镇同意).
 */
export default defineRule({
  code: 'STN-102',
  severity: 'error',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: {
    'zh-CN': '派驻负责人任免未征得乡镇同意',
    'en-US': 'Head of a station appointed without consent',
  },
  message: {
    'zh-CN': '{station}主要负责人任免（{date}）{answer}，必须征得乡镇同意。',
    'en-US':
      '{station}: head appointed or removed on {date}; the township: {answer}. It has to agree.',
  },
  remedy: {
    'zh-CN': '征得乡镇同意后再任免，并在“派驻人事”表登记乡镇意见。',
    'en-US': 'Ask the township first and enter its consent on the sheet “Station staff”.',
  },

  assess: (county) => consentGiven(county, 'appointment'),
});
