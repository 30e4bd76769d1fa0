import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A territorial duty divides a matter between township and county: the other side is named.
 */
export default defineRule({
  code: 'DUT-203',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '属地事项没有对应的县级部门',
    'en-US': 'Territorial duty without a department',
  },
  message: {
    'zh-CN': '属地事项有{count}项没有写明县级部门：{items}。',
    'en-US': 'Territorial duties without a county department {count} ({items}).',
  },
  remedy: {
    'zh-CN': '在“属地事项责任”表填写对应的县级部门。',
    'en-US': 'Name the department on “Territorial duties”.',
  },

  assess({ plan }) {
    if (plan.duties === undefined) return undetermined('duties');
    const { withoutDepartment: open, counts } = plan.duties;
    if (counts.principal + counts.cooperating === 0) return undetermined('territorialDuties.name');
    if (open.length === 0) return met;
    return breached(
      { field: 'territorialDuties.department', cell: open[0]?.cell },
      { count: open.length, items: listed(open.map(({ id }) => id)) },
    );
  },
});
