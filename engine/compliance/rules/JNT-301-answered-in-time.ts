import { clause } from '../../model/citation.ts';
import type { LiaisonSizing } from '../../model/jointPlan.ts';
import type { Localized } from '../../model/locale.ts';
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
    'zh-CN': '了解超时原因；{advice}。',
    'en-US': 'Find out why; {advice}.',
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
      {
        calls,
        limit,
        late,
        rate: percent(within),
        departments: listed(departments),
        advice: adviceOf(joint.sizing),
      },
    );
  },
});

const MORE_PEOPLE: Localized = {
  'zh-CN': '必要时增加联络员或调整时限',
  'en-US': 'name more people on call, or set another limit',
};

const COUNTY: Localized = { 'zh-CN': '全县', 'en-US': 'the county' };

/** More people help only where too few are named: elsewhere the number is not why calls are late. */
function adviceOf(sizing: LiaisonSizing | undefined): Localized {
  const enough = sizing?.pools.filter(({ cause }) => cause === 'other') ?? [];
  if (enough.length === 0) return MORE_PEOPLE;
  const names = listed(enough.map(({ department }) => department ?? COUNTY));
  const isPeopleElsewhere = sizing?.pools.some(({ cause }) => cause === 'people') === true;
  return {
    'zh-CN': `${names['zh-CN']}现有联络员不少于测算须待命的人数，超时不是人数不足造成，应查通知、在途和到场安排${
      isPeopleElsewhere ? `；其余部门${MORE_PEOPLE['zh-CN']}` : ''
    }`,
    'en-US': `${names['en-US']}: as many are named as the simulation needs, so their number is not why; look at how they are told, sent and get there${
      isPeopleElsewhere ? `; elsewhere ${MORE_PEOPLE['en-US']}` : ''
    }`,
  };
}
