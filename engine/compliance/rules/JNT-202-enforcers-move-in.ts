import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { placeOfStation, presentStations } from '../stations.ts';

/**
 * People of stations wholly or mainly in enforcement work in the township’s office (进驻，合署办公):
 * those of the types that the parameter lists.
 */
export default defineRule({
  code: 'JNT-202',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '派驻执法人员未进驻合署', 'en-US': 'Enforcers not in the office' },
  message: {
    'zh-CN': '{station}从事执法{enforcers}人，进驻合署办公{coLocated}人，尚有{open}人未进驻。',
    'en-US':
      '{station}: enforcers {enforcers}, in the township’s office {coLocated}, not there {open}.',
  },
  remedy: {
    'zh-CN': '安排进驻乡镇综合行政执法办公室合署办公。',
    'en-US': 'Have them work in the township’s enforcement office.',
  },

  assess(county) {
    const stations = presentStations(county);
    const { joint } = county.plan;
    if (stations === undefined || joint === undefined) return undetermined('stations');
    const enforcing = stations
      .map(({ station }) => station)
      .filter(({ type, enforcers = 0 }) => enforcers > 0 && joint.movesIn.includes(type));
    if (enforcing.length === 0) return notApplicable;
    const open = enforcing.filter(
      ({ enforcers = 0, coLocated }) => coLocated !== undefined && coLocated < enforcers,
    );
    const isBlank = enforcing.some(({ coLocated }) => coLocated === undefined);
    if (open.length === 0 && isBlank) return undetermined('stations.coLocated');
    return breachedAt(
      open.map((station) => {
        const { name, enforcers = 0, coLocated = 0 } = station;
        return {
          at: placeOfStation(station, 'coLocated'),
          facts: { station: name, enforcers, coLocated, open: enforcers - coLocated },
        };
      }),
    );
  },
});
