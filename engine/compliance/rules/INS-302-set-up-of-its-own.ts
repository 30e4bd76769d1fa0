import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Townships are encouraged (鼓励) to set up the rest to fit their role; asked of those with a role.
 */
export default defineRule({
  code: 'INS-302',
  severity: 'info',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '自主设置未体现差异', 'en-US': 'Own choice like most others' },
  message: {
    'zh-CN':
      '{township}自主设置的机构（{names}）与同类{alike}个乡镇完全相同（鼓励差异化设置，非必须）。',
    'en-US':
      '{township}: what it set up itself ({names}) is the same in {alike} townships of its class. Differences are encouraged, not required.',
  },
  remedy: {
    'zh-CN': '可结合发展定位、产业特色研究调整。',
    'en-US': 'Consider what fits its role and industry.',
  },

  assess({ township, name, setUp, listed: rows }) {
    if (township.role === undefined || township.role === 'ordinary') return notApplicable;
    if (setUp === undefined) return undetermined('institutions.name');
    if (setUp.own.length === 0) return notApplicable;
    if (!setUp.isUsual) return met;
    return breached(
      { field: 'institutions.name', cell: rows?.[0]?.cell },
      { township: name, names: listed(setUp.own), alike: setUp.alike },
    );
  },
});
