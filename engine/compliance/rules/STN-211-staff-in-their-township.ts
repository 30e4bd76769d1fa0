import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * A matter of staff names the township in which its station sits: the matter is counted by the id
 * of the station, and it is that township whose consent counts.
 */
export default defineRule({
  code: 'STN-211',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: {
    'zh-CN': '派驻人事的乡镇与站所不一致',
    'en-US': 'Staff of a station of another township',
  },
  message: {
    'zh-CN':
      '“派驻人事”表一行填{township}，站所编码“{id}”是{seat}的{station}；暂按编码计入该站所。',
    'en-US':
      'A row of the sheet “Station staff” says {township}, its station “{id}” is {station} in {seat}; it is counted at that station.',
  },
  remedy: {
    'zh-CN': '更正乡镇或站所编码。',
    'en-US': 'Correct the township or the id of the station.',
  },

  assess({ plan: { stations }, baseline: { stationStaff }, townships }) {
    if (stations === undefined) return undetermined('stations');
    if (stationStaff === undefined) return undetermined('stationStaff');
    if (stationStaff.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    return breachedAt(
      stations.elsewhere.map(({ staff: { township, cell }, station }) => ({
        at: { township, field: 'stationStaff.station', cell },
        facts: {
          township: nameOf.get(township) ?? township,
          id: station.id,
          seat: nameOf.get(station.township) ?? station.township,
          station: station.name,
        },
      })),
    );
  },
});
