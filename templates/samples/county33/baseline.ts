import type { Baseline } from '../nouns.ts';
import { approvals } from './approvals.ts';
import { beforeReform } from './beforeReform.ts';
import { changes } from './changes.ts';
import { decisions, realNames } from './decisions.ts';
import { stations, stationStaff } from './dispatched.ts';
import { townships } from './facts.ts';
import { duties } from './duties.ts';
import { institutionChanges } from './institutionChanges.ts';
import { institutions } from './institutions.ts';
import { liaison, teams, whistles } from './joint.ts';
import { localisation } from './localisation.ts';
import { powers } from './powers.ts';
import { lineage, loans } from './loans.ts';
import { bands, scenarios } from './policy.ts';
import { merger } from './resources.ts';
import { enforcement, leadership, posts } from './staff.ts';
import { useRequests } from './useRequests.ts';

/**
 * The fictitious county 青岚县: 33 townships with every number of the county report that belongs to
 * the sheets, and a few flaws on purpose (templates/samples/README.md).
 */
export const county33 = (): Baseline => ({
  county: {
    name: '青岚县（虚构）',
    planYear: 2025,
    status: 'draft',
    notes: [
      '本县为虚构，乡镇名称、区划代码、文号和全部数据均为编造，仅供试用，不对应任何真实县。',
      '2020年常住人口规模按四川省乡镇人口规模分布（七普）设定；2023年下放67个站所，事业编制354名、人员274人。',
      '来源文件没有列出的权力事项、职责名称和权责清单所属县级部门名称用编号占位（法定事项001、县级部门甲），统一设置机构中没有列名的4个办事机构同样用编号占位；派驻机构主管部门和联络员所在部门的名称为本样例虚构。均不代表任何真实事项、部门。',
      '财政收入为一般公共预算收入；溪鸣乡由县级代理核算，没有单列数据，故意留空。',
    ],
  },
  asOf: '2024-12-31',
  townships: townships(),
  posts: posts(),
  leadership: leadership(),
  enforcement: enforcement(),
  institutions: institutions(),
  powers: powers(),
  duties: duties(),
  institutionChanges: institutionChanges(),
  stations: stations(),
  stationMoves: [...localisation(), ...merger()],
  stationStaff: stationStaff(),
  liaison: liaison(),
  whistles: whistles(),
  teams: teams(),
  approvals: approvals(),
  beforeReform: beforeReform(),
  decisions: decisions(),
  changes: changes(),
  useRequests: useRequests(),
  realNames: realNames(),
  loans: loans(),
  lineage: lineage(),
  statedTotals: [],
  bands: bands(),
  scenarios: scenarios(),
  origins: {},
});
