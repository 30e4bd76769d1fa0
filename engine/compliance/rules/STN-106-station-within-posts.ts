import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { placeOfStation, presentStations } from '../stations.ts';

/**
 * A station has no more people than posts (机构实有人员不得突破规定的编制).
 */
export default defineRule({
  code: 'STN-106',
  severity: 'error',
  subject: 'county',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: { 'zh-CN': '派驻机构超编', 'en-US': 'Station over its posts' },
  message: {
    'zh-CN': '{station}编制{posts}名，实有{people}人，超{excess}人。',
    'en-US': '{station}: posts {posts}, people {people}, too many by {excess}.',
  },
  remedy: {
    'zh-CN': '由主管部门消化超编人员，消化前不再进人。',
    'en-US': 'The department works off the excess and takes nobody on before.',
  },

  assess(county) {
    const stations = presentStations(county);
    if (stations === undefined) return undetermined('stations');
    const known = stations.filter(({ vacancy }) => vacancy !== undefined);
    const over = known.filter(({ vacancy = 0 }) => vacancy < 0);
    if (over.length === 0 && known.length === 0) return notApplicable;
    return breachedAt(
      over.map(({ station, vacancy = 0 }) => ({
        at: placeOfStation(station, 'people'),
        facts: {
          station: station.name,
          posts: station.posts ?? 0,
          people: station.people ?? 0,
          excess: -vacancy,
        },
      })),
    );
  },
});
