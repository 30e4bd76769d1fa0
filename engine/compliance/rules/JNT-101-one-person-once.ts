import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * One person counts once: co-located among enforcers among people of a station, and of a team no
 * more already co-located than it has.
 */
export default defineRule({
  code: 'JNT-101',
  severity: 'error',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '协作执法人数不相包含', 'en-US': 'Counts of joint enforcement do not nest' },
  message: {
    'zh-CN': '{body}：{part}{count}人，多于{whole}{most}人。',
    'en-US': '{body}: {part} {count}, more than {whole} {most}.',
  },
  remedy: {
    'zh-CN': '核对人数，同一人只计一次。',
    'en-US': 'Check the counts; one person counts once.',
  },

  assess({ baseline }) {
    const { stations, teams } = baseline;
    if (stations === undefined && teams === undefined) return undetermined('stations', 'teams');
    const counts = [
      ...(stations ?? []).flatMap(({ name, township, cell, people, enforcers, coLocated }) => [
        { body: name, township, cell, ...WORDS.enforcers, count: enforcers, most: people },
        { body: name, township, cell, ...WORDS.coLocated, count: coLocated, most: enforcers },
      ]),
      ...(teams ?? []).map(({ name, township, cell, people, amongCoLocated }) => ({
        ...{ body: name, township, cell, ...WORDS.team, count: amongCoLocated, most: people },
      })),
    ].flatMap(({ count, most, ...one }) =>
      count === undefined || most === undefined ? [] : [{ ...one, count, most }],
    );
    if (counts.length === 0) return notApplicable;
    return breachedAt(
      counts
        .filter(({ count, most }) => count > most)
        .map(({ township, field, cell, ...facts }) => ({ at: { township, field, cell }, facts })),
    );
  },
});

const PEOPLE = { 'zh-CN': '实有人员', 'en-US': 'people' };
const ENFORCERS = { 'zh-CN': '从事执法人员', 'en-US': 'enforcers' };
const WORDS = {
  enforcers: { field: 'stations.enforcers', part: ENFORCERS, whole: PEOPLE },
  coLocated: {
    field: 'stations.coLocated',
    part: { 'zh-CN': '进驻合署人员', 'en-US': 'co-located' },
    whole: ENFORCERS,
  },
  team: {
    field: 'teams.amongCoLocated',
    part: { 'zh-CN': '已计合署人员', 'en-US': 'already co-located' },
    whole: { 'zh-CN': '队员', 'en-US': 'members' },
  },
};
