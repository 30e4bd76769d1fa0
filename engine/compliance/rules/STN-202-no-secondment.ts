import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';
import { placeOfStation, presentStations } from '../stations.ts';

/**
 * Station staff are in principle not borrowed away (人员原则上不得借用).
 */
export default defineRule({
  code: 'STN-202',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '派驻人员被借用', 'en-US': 'Station staff on secondment' },
  message: {
    'zh-CN': '{station}有{people}人在借用中，派驻机构人员原则上不得借用。',
    'en-US': '{station}: {people} on secondment. Station staff are in principle not borrowed.',
  },
  remedy: {
    'zh-CN': '限期归还；确需借用的，写明期限并征得乡镇同意。',
    'en-US':
      'Have them back by a set day; if it cannot be avoided, set a term and ask the township.',
  },

  assess(county) {
    const stations = presentStations(county);
    if (stations === undefined) return undetermined('stations');
    if (county.baseline.stationStaff === undefined) return undetermined('stationStaff');
    return breachedAt(
      stations
        .filter(({ seconded }) => seconded > 0)
        .map(({ station, seconded }) => ({
          at: placeOfStation(station, 'people'),
          facts: { station: station.name, people: seconded },
        })),
    );
  },
});
