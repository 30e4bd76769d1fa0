import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, met, undetermined } from '../rule.ts';

/**
 * A township has at least as many offices and centres as the county sets up uniformly.
 *
 * Where there are enough in all but too few are marked, the marks decide: undetermined.
 */
export default defineRule({
  code: 'INS-104',
  severity: 'error',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '机构数少于统一设置数', 'en-US': 'Fewer institutions than the uniform ones' },
  message: {
    'zh-CN': '{township}{group}共{actual}个，少于全县统一设置的{required}个。',
    'en-US': '{township}: {group} in all {actual}, fewer than the uniform ones alone ({required}).',
  },
  remedy: {
    'zh-CN': '补设统一设置的机构，或核对“机构”表是否漏列。',
    'en-US': 'Set up what is missing, or complete the sheet “Institutions”.',
  },

  assess({ name, institutions, listed }) {
    if (institutions === undefined || listed === undefined)
      return undetermined('institutions.name');
    const groups = [
      { group: OFFICES, parameter: 'institutions.uniformOffices', ...institutions.groups.office },
      { group: CENTRES, parameter: 'institutions.uniformCentres', ...institutions.groups.centre },
    ];
    const short = groups.flatMap(({ group, actual, required }) =>
      actual === undefined || required === undefined || actual >= required
        ? []
        : [
            {
              at: { field: 'institutions.name', cell: listed[0]?.cell },
              facts: { township: name, group, actual, required },
            },
          ],
    );
    if (short.length > 0) return breachedAt(short);
    const pending = groups.filter(({ required }) => required === undefined);
    if (pending.length > 0) return undetermined(...pending.map(({ parameter }) => parameter));
    const isMarked = groups.every(({ uniform, required }) => (uniform ?? 0) >= (required ?? 0));
    return isMarked ? met : undetermined('institutions.uniform');
  },
});

const OFFICES = { 'zh-CN': '党政综合办事机构', 'en-US': 'offices' };
const CENTRES = { 'zh-CN': '直属事业单位', 'en-US': 'centres' };
