import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { indicatorFields } from '../figures.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed, wordFor } from '../words.ts';

/**
 * A township without an indicator keeps its current posts: a blank is never taken as zero.
 *
 * An indicator that is blank everywhere is the county's matter and is said by ALC-114.
 */
export default defineRule({
  code: 'DAT-201',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '指标空白', 'en-US': 'Indicator blank' },
  message: {
    'zh-CN': '{township}缺少{missing}指标，未参与测算，暂按现编制数保留。',
    'en-US':
      '{township} has no figure for {missing}; it took no part in the allocation and keeps its current posts.',
  },
  remedy: {
    'zh-CN': '补填该指标后重新测算；空白不作零处理。',
    'en-US': 'Enter the figure and calculate again; a blank is never taken as zero.',
  },

  assess({ name, isMeasured, heldOut }, policy) {
    if (isMeasured) return met;
    const [first] = heldOut;
    if (first === undefined) return undetermined('population', 'area', 'economy');
    return breached(indicatorFields(policy)[first], {
      township: name,
      missing: listed(heldOut.map(wordFor)),
    });
  },
});
