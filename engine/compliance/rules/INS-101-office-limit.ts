import { clause } from '../../model/citation.ts';
import { CLASS_LABELS } from '../../model/township.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Offices (党政综合办事机构) stay within the limit of the size class (限额管理).
 */
export default defineRule({
  code: 'INS-101',
  severity: 'error',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '党政综合办事机构超限额', 'en-US': 'Too many offices' },
  message: {
    'zh-CN': '{township}（{sizeClass}）党政综合办事机构{actual}个，限额{limit}个，超{excess}个。',
    'en-US': '{township} ({sizeClass}): offices {actual}, limit {limit}, too many by {excess}.',
  },
  remedy: {
    'zh-CN': '保留全县统一设置的机构，撤并其他机构至限额以内。',
    'en-US': 'Keep the uniform ones and merge others until the limit is met.',
  },

  assess({ name, institutions, listed }) {
    const { sizeClass, groups } = institutions ?? {};
    if (sizeClass === undefined) return undetermined('sizeClass');
    const { actual, limit } = groups?.office ?? {};
    if (limit === undefined) return undetermined('institutions.limitOffices');
    if (actual === undefined) return undetermined('institutions.name');
    if (actual <= limit) return met;
    return breached(
      { field: 'institutions.name', cell: listed?.find(({ kind }) => kind === 'office')?.cell },
      { township: name, sizeClass: CLASS_LABELS[sizeClass], actual, limit, excess: actual - limit },
    );
  },
});
