import type { Institution } from '../../model/baseline.ts';
import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { plainName } from '../../policy/plainName.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { presentStations } from '../stations.ts';

/**
 * The county holds the posts of stations that stand (县级部门负责编制): no station is
 * listed as an institution of the township, whose posts would then be in the township's totals.
 */
export default defineRule({
  code: 'STN-210',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: {
    'zh-CN': '派驻机构编制计入乡镇',
    'en-US': 'Posts of a station counted as the township’s',
  },
  message: {
    'zh-CN':
      '{township}“机构”表列有派驻机构“{station}”{held}；派驻机构编制由县级部门管理，不计入乡镇编制。',
    'en-US':
      '{township}: the list of institutions has “{station}”, a station of the county{held}; its posts are the department’s and in no total of the township.',
  },
  remedy: {
    'zh-CN': '从“机构”表删去该行，核减乡镇编制数；已下放属地管理的，在“派驻机构”表填写“止于”。',
    'en-US':
      'Take the row off the sheet “Institutions” and the posts off the township; if the station was handed down, enter its last day on the sheet “Stations”.',
  },

  assess(county) {
    const stations = presentStations(county);
    if (stations === undefined) return undetermined('stations');
    if (stations.length === 0) return notApplicable;
    if (county.baseline.institutions === undefined) return undetermined('institutions.name');
    return breachedAt(
      county.townships.flatMap(({ township, name, listed = [] }) => {
        const own = stations.filter(({ station }) => station.township === township.code);
        const names = new Set(
          own.flatMap(({ station: { id, name: one, type } }) => [id, plainName(one), type]),
        );
        return listed
          .filter((one) => names.has(one.id ?? '') || names.has(plainName(one.name)))
          .map((one) => ({
            at: { township: township.code, field: 'institutions.name', cell: one.cell },
            facts: {
              township: name,
              station: one.name,
              held: heldBy(one),
            },
          }));
      }),
    );
  },
});

/** Posts decomposed to it, if any are stated. */
function heldBy({ administrative, publicInstitution }: Institution): Localized {
  if (administrative === undefined && publicInstitution === undefined)
    return { 'zh-CN': '', 'en-US': '' };
  const posts = String((administrative ?? 0) + (publicInstitution ?? 0));
  return { 'zh-CN': `，分解编制${posts}名`, 'en-US': `, with ${posts} posts` };
}
