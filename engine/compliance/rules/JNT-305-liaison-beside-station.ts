import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Liaison is for departments that have sent nobody to the township; the people of a station are there
 * already, and work in the township’s office.
 */
export default defineRule({
  code: 'JNT-305',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '已有派驻机构仍列联络员', 'en-US': 'Liaison beside a station' },
  message: {
    'zh-CN': '{department}在{count}个乡镇已有派驻机构，仍列执法联络员：{names}。',
    'en-US':
      '{department} has a station of its own and people on call as well; townships {count}: {names}.',
  },
  remedy: {
    'zh-CN': '由派驻机构人员进驻合署的，不再列联络员；确需兼职的予以说明。',
    'en-US': 'Take it off where the people of the station work in the office; else say why.',
  },

  assess({ plan: { joint }, baseline: { liaison, stations }, townships }) {
    if (joint === undefined || liaison === undefined) return undetermined('liaison');
    if (stations === undefined) return undetermined('stations');
    if (liaison.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    return breachedAt(
      joint.departments
        .filter(({ besideStation }) => besideStation.length > 0)
        .map(({ department, besideStation }) => {
          const [first] = besideStation;
          return {
            at: { township: first?.township, field: 'liaison.department', cell: first?.cell },
            facts: {
              department,
              count: besideStation.length,
              names: listed(besideStation.map(({ township }) => nameOf.get(township) ?? township)),
            },
          };
        }),
    );
  },
});
