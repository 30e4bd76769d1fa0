import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed, percent } from '../words.ts';

/**
 * Departments come soon when townships call (乡镇吹哨、部门报到); the clause encourages it.
 */
export default defineRule({
  code: 'JNT-301',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '部门报到超过时限', 'en-US': 'Calls answered late' },
  message: {
    'zh-CN': '吹哨{calls}次，超过{limit}小时或尚未报到{late}次，按时率{rate}%；涉及{departments}。',
    'en-US':
      'Calls {calls}; later than {limit} hours or not answered {late}, in time {rate} %. Departments: {departments}.',
  },
  remedy: {
    'zh-CN': '了解超时原因，必要时增加联络员或调整时限。',
    'en-US': 'Find out why; name more people on call, or set another limit.',
  },

  assess({ plan: { joint }, baseline }, policy) {
    if (joint === undefined || baseline.whistles === undefined) return undetermined('whistles');
    const { calls, late, within } = joint.all;
    const limit = policy.joint.responseLimit;
    if (calls === 0) return notApplicable;
    if (late === undefined || within === undefined || limit === undefined)
      return undetermined('joint.responseLimit');
    if (late === 0) return met;
    const [first] = joint.lateCalls;
    const departments = [...new Set(joint.lateCalls.map(({ department }) => department))];
    return breached(
      { field: 'whistles.responseHours', cell: first?.cell },
      { calls, limit, late, rate: percent(within), departments: listed(departments) },
    );
  },
});
