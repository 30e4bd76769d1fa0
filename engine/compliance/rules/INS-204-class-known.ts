import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Limits follow the size class; a township without one is held to no limit at all.
 */
export default defineRule({
  code: 'INS-204',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '乡镇类别未定', 'en-US': 'Size class unknown' },
  message: {
    'zh-CN': '{count}个乡镇未定类别：{townships}；其机构限额及按类别设定的参数无法适用。',
    'en-US':
      'Townships without a size class: {count} ({townships}). Limits and parameters by class do not reach them.',
  },
  remedy: {
    'zh-CN': '填写一、二、三类，或设定类别的人口、面积标准。',
    'en-US': 'Enter the class, or set the thresholds of population and area.',
  },

  assess({ townships }, policy) {
    const { limitOffices, limitCentres } = policy.institutions;
    const limits = [...Object.values(limitOffices), ...Object.values(limitCentres)];
    if (limits.every((limit) => limit === undefined)) return notApplicable;
    const open = townships.filter(({ institutions }) => institutions?.sizeClass === undefined);
    if (open.length === 0) return townships.length === 0 ? notApplicable : met;
    return breached(
      { township: open[0]?.township.code, field: 'sizeClass' },
      { count: open.length, townships: listed(open.map(({ name }) => name)) },
    );
  },
});
