import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { flowsOf, placeOfStation } from '../stations.ts';

/**
 * A station that was handed down or merged no longer stands beside what it became; one of which a
 * part leaves after the cut-off date still stands.
 */
export default defineRule({
  code: 'STN-206',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '已划转站所仍在列', 'en-US': 'Station still listed after its move' },
  message: {
    'zh-CN': '{station}的编制、人员已划转，“派驻机构”表未填“止于”，会重复计数。',
    'en-US':
      '{station}: posts and people have moved, but the sheet “Stations” gives no last day; it would count twice.',
  },
  remedy: {
    'zh-CN': '在“派驻机构”表填写“止于”（划转前最后一日）。',
    'en-US': 'Enter its last day on the sheet “Stations”.',
  },

  assess({ plan: { stations } }) {
    if (stations === undefined) return undetermined('stations');
    const moved = new Set(
      flowsOf(stations).flatMap(({ sources }) =>
        sources
          .filter(({ from, toCome }) => from === 'station' && toCome === undefined)
          .map(({ id }) => id),
      ),
    );
    if (moved.size === 0) return notApplicable;
    return breachedAt(
      stations.rows
        .filter(({ station, state }) => state === 'present' && moved.has(station.id))
        .map(({ station }) => ({
          at: placeOfStation(station, 'until'),
          facts: { station: station.name },
        })),
    );
  },
});
