import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Uniform institutions (全县统一设置) stand in every township; the county alone changes them.
 *
 * Known by the planner's mark in any township, or by the word the source names them with.
 */
export default defineRule({
  code: 'INS-103',
  severity: 'error',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '缺少全县统一设置的机构', 'en-US': 'Uniform institution missing' },
  message: {
    'zh-CN': '{township}缺少全县统一设置的机构：{missing}。',
    'en-US': '{township} lacks uniform institutions: {missing}.',
  },
  remedy: {
    'zh-CN': '按全县统一名称设置；如已设置但名称不同，请在“机构”表改用统一名称或标注。',
    'en-US':
      'Set them up under the uniform name; if they exist under another, correct or mark it on the sheet “Institutions”.',
  },

  assess({ name, institutions, listed: rows }) {
    if (institutions === undefined || rows === undefined) return undetermined('institutions.name');
    const { office, centre } = institutions.groups;
    const missing = [...office.missingUniform, ...centre.missingUniform];
    if (missing.length === 0) return met;
    return breached(
      { field: 'institutions.name', cell: rows[0]?.cell },
      { township: name, missing: listed(missing) },
    );
  },
});
