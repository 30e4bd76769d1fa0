import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import type { StaffMatter } from '../../model/stations.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * A matter of staff belongs to a station that is listed: one under another id is counted for the
 * county, and for no station.
 */
export default defineRule({
  code: 'STN-208',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '派驻人事的站所未列出', 'en-US': 'Staff of a station not listed' },
  message: {
    'zh-CN': '{township}：“派驻人事”表有“{station}”{matter}，“派驻机构”表没有这个编码。',
    'en-US':
      '{township}: the sheet “Station staff” has {matter} at “{station}”, an id that the sheet “Stations” does not have.',
  },
  remedy: {
    'zh-CN': '改用“派驻机构”表的编码，或补列该站所。',
    'en-US': 'Use an id of the sheet “Stations”, or add the station to it.',
  },

  assess({ plan: { stations }, baseline: { stationStaff }, townships }) {
    if (stations === undefined) return undetermined('stations');
    if (stationStaff === undefined) return undetermined('stationStaff');
    if (stationStaff.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    return breachedAt(
      stations.unlisted.map(({ township, station, matter, people = 1, cell }) => ({
        at: { township, field: 'stationStaff.station', cell },
        facts: {
          ...{ township: nameOf.get(township) ?? township, station },
          matter: wordsOf(matter, people),
        },
      })),
    );
  },
});

const MATTERS: Readonly<Record<StaffMatter, Localized>> = {
  move: { 'zh-CN': '人事调整', 'en-US': 'moves of staff' },
  appointment: { 'zh-CN': '负责人任免', 'en-US': 'an appointment' },
  secondment: { 'zh-CN': '借用', 'en-US': 'a secondment' },
  suggestion: { 'zh-CN': '调整建议', 'en-US': 'a suggestion' },
};

const wordsOf = (matter: StaffMatter, people: number): Localized => ({
  'zh-CN': `${MATTERS[matter]['zh-CN']}${String(people)}人`,
  'en-US': `${MATTERS[matter]['en-US']} (${String(people)})`,
});
