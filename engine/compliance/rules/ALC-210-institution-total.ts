import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf, sumOf } from '../totals.ts';

/**
 * A new total of township public-institution posts is the province's to approve.
 *
 * The total set in the parameters is held against what townships hold now, the mobile pool included.
 */
export default defineRule({
  code: 'ALC-210',
  severity: 'warning',
  approval: 'province',
  matter: 'institution-total',
  subject: 'countyLedger',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: {
    'zh-CN': '乡镇事业编制总量调整',
    'en-US': 'Total of public-institution posts changes',
  },
  message: {
    'zh-CN':
      '乡镇事业编制总额设为{total}名，现编制数合计{current}名、机动编制{mobile}名，相差{gap}名；总量调整须由县级机构编制部门报上一级审核、省级机构编制部门审批。',
    'en-US':
      'The total of township public-institution posts is set to {total}; current posts come to {current}, the mobile pool to {mobile}, a difference of {gap}. The county submits a change, the prefecture reviews it, the province approves it.',
  },
  remedy: {
    'zh-CN': '未经批准的按现总量测算；已获批准的，在“测算参数”表写明文号。',
    'en-US':
      'Plan with the present total until approved; then enter the document on the sheet “Parameters”.',
  },

  assess({ kind, townships, plan }) {
    if (kind !== 'publicInstitution') return notApplicable;
    const parameter = parameterOf(kind, 'total');
    const { total, mobile } = plan;
    if (total?.source !== 'parameter') return undetermined(parameter);
    if (mobile === undefined) return undetermined(parameterOf(kind, 'mobile'));
    const { sum: current, blank } = sumOf(townships.map(({ posts }) => posts.approved));
    if (blank > 0) return undetermined(`${kind}.approved`);
    const gap = Math.abs(total.posts - mobile - current);
    if (gap === 0) return met;
    return breached({ parameter }, { total: total.posts, current, mobile, gap });
  },
});
