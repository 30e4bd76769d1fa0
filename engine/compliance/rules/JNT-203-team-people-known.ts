import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * How many a team that has moved in has, and how many of them the co-located include: while either is
 * blank the force on the ground of the township is not known.
 */
export default defineRule({
  code: 'JNT-203',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '试点执法队人数未填', 'en-US': 'People of a pilot team not entered' },
  message: {
    'zh-CN': '{team}已整合，没有填写{blank}，该乡镇现场合计无法计算。',
    'en-US':
      '{team} has moved in without {blank}: the force on the ground of the township is not known.',
  },
  remedy: {
    'zh-CN': '补填队员人数和其中已计合署的人数，没有的填0。',
    'en-US': 'Enter the members and how many are already co-located; 0 where there is none.',
  },

  assess({ plan: { joint }, baseline, asOf }) {
    if (joint === undefined || baseline.teams === undefined) return undetermined('teams');
    const here = joint.teams.filter(
      ({ integratedOn }) => integratedOn !== undefined && integratedOn <= asOf,
    );
    if (here.length === 0) return notApplicable;
    return breachedAt(
      here.flatMap((team) => {
        const blank = FIELDS.find(({ field }) => team[field] === undefined);
        if (blank === undefined) return [];
        const { township, cell, name } = team;
        return [
          {
            at: { township, field: `teams.${blank.field}`, cell },
            facts: { team: name, blank: blank.words },
          },
        ];
      }),
    );
  },
});

const FIELDS = [
  { field: 'people', words: { 'zh-CN': '队员人数', 'en-US': 'its members' } },
  {
    field: 'amongCoLocated',
    words: { 'zh-CN': '其中已计合署的人数', 'en-US': 'how many are already co-located' },
  },
] as const;
