import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Co-located people of the stations are those the sheet of enforcement counts.
 */
export default defineRule({
  code: 'JNT-201',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '合署办公人数不一致', 'en-US': 'Co-located counts differ' },
  message: {
    'zh-CN': '{township}“执法力量”表合署办公{stated}人，“派驻机构”表进驻合计{summed}人。',
    'en-US': '{township}: co-located by the sheet “Enforcement” {stated}, by “Stations” {summed}.',
  },
  remedy: {
    'zh-CN': '核对两表，同一人只计一次。',
    'en-US': 'Check both sheets; one person counts once.',
  },

  assess({ name, force, staff, baseline }) {
    if (baseline.stations === undefined) return undetermined('stations');
    const { coLocated: stated } = staff;
    const summed = force?.coLocatedByStations;
    if (summed === undefined) return notApplicable;
    if (stated === undefined) return undetermined('enforcement.coLocated');
    if (stated === summed) return met;
    return breached('enforcement.coLocated', { township: name, stated, summed });
  },
});
