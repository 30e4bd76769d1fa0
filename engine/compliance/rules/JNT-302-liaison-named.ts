import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { departmentRow } from '../departmentRow.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A department without a station names somebody for every township (鼓励…落实专人…兼职). Every
 * department of either sheet is asked, whether or not it has a row for the township.
 */
export default defineRule({
  code: 'JNT-302',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '执法联络员未落实', 'en-US': 'Nobody on call' },
  message: {
    'zh-CN': '{department}在{count}个乡镇没有落实专人：{names}（鼓励事项，非必须）。',
    'en-US':
      '{department}: nobody named for townships {count} ({names}). This is encouraged, not required.',
  },
  remedy: {
    'zh-CN': '商该部门落实专人在乡镇综合行政执法办公室兼职。',
    'en-US': 'Ask the department to name somebody.',
  },

  assess({ plan: { joint }, baseline, townships }) {
    const { liaison } = baseline;
    if (joint === undefined || liaison === undefined || joint.departments.length === 0)
      return undetermined('liaison');
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    return breachedAt(
      joint.departments
        .filter(({ townshipsWithout }) => townshipsWithout.length > 0)
        .map(({ department, townshipsWithout }) => ({
          at: departmentRow(baseline, department, townshipsWithout[0]) ?? 'liaison.people',
          facts: {
            department,
            count: townshipsWithout.length,
            names: listed(townshipsWithout.map((code) => nameOf.get(code) ?? code)),
          },
        })),
    );
  },
});
