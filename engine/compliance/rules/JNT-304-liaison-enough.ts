import type { Baseline } from '../../model/baseline.ts';
import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import type { Place } from '../../model/notice.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { departmentRow } from '../departmentRow.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';
import { percent } from '../words.ts';

/**
 * People on call are enough to keep the responses within the limit (快速响应), by simulation, in every
 * department that answers calls.
 */
export default defineRule({
  code: 'JNT-304',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '联络员数量不足以按时报到', 'en-US': 'Too few on call for the limit' },
  message: {
    'zh-CN':
      '{who}要使{share}%的吹哨在{limit}小时内报到，按模拟测算{need}，现落实联络员{named}人。',
    'en-US':
      '{who}: for {share} % of calls within {limit} hours, by simulation {need}; named are {named}.',
  },
  remedy: {
    'zh-CN': '增加联络员，或缩短办理、在途用时后重新测算。',
    'en-US': 'Name more people, or shorten service and travel and compute again.',
  },

  assess({ plan: { joint }, baseline }) {
    if (joint === undefined || baseline.liaison === undefined) return undetermined('liaison');
    const { sizing } = joint;
    if (sizing === undefined) return undetermined('joint.responseLimit', 'whistles');
    const { share, limit, pools } = sizing;
    return breachedAt(
      pools
        .filter(({ named, needed }) => needed === undefined || named < needed)
        .map(({ department, named, needed }) => ({
          at: placeOf(baseline, department),
          facts: {
            who: department ?? COUNTY,
            share: percent(share),
            limit,
            need: needed === undefined ? NO_NUMBER : atLeast(needed),
            named,
          },
        })),
    );
  },
});

/** A row of the department, any one for the county; without one, the parameter the calls are from. */
function placeOf(baseline: Baseline, department: string | undefined): Place {
  const anyone = baseline.liaison?.[0] ?? baseline.whistles?.[0];
  const named = department ?? anyone?.department;
  const row = named === undefined ? undefined : departmentRow(baseline, named);
  return row ?? { parameter: 'joint.callsPerDay' };
}

const COUNTY: Localized = { 'zh-CN': '全县', 'en-US': 'The county' };

const NO_NUMBER: Localized = {
  'zh-CN': '在途用时已超过时限，增加人员也做不到',
  'en-US': 'no number of people is enough: the way there takes longer',
};

const atLeast = (needed: number): Localized => ({
  'zh-CN': `须有${needed}人同时待命`,
  'en-US': `people on call at the same time ${needed}`,
});
