import { clause } from '../../model/citation.ts';
import type { CellRef } from '../../model/grid.ts';
import {
  POWER_LIST_LABELS,
  type PowerItem,
  ROUTE_LABELS,
  SPECIAL_LISTS,
} from '../../model/powers.ts';
import type { PowerCount, PowersPlan } from '../../model/powersPlan.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * The lists have as many items as the document says, each counted from its own rows.
 *
 * No two lists are added: what the sum of different objects would mean nobody says.
 */
export default defineRule({
  code: 'PWR-207',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '权力清单与文件载明的数不一致', 'en-US': 'List differs from the document' },
  message: {
    'zh-CN': '“{list}”逐行登记{counted}，文件载明{stated}。',
    'en-US': '“{list}”: rows {counted}, the document says {stated}.',
  },
  remedy: {
    'zh-CN': '核对清单；本县文件不同的，在“测算参数”改为本县文件的数并注明文号。',
    'en-US':
      'Check the list; where your document differs, enter its number and clause on “Parameters”.',
  },

  assess({ plan }, { powers }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { counts } = plan.powers;
    const parameter = 'powers.statedCounts';
    const stated = LISTS.flatMap(({ count, list }) => {
      const number = powers.statedCounts[count];
      return number === undefined ? [] : [{ count, list, counted: counts[count], stated: number }];
    });
    if (stated.length === 0) return undetermined(parameter);
    const different = stated.filter((one) => one.counted !== one.stated);
    return breachedAt(
      different.map(({ count, ...facts }) => {
        const cell = firstCell(plan.powers, count);
        return { at: cell ? { field: 'powers.list', cell, parameter } : { parameter }, facts };
      }),
    );
  },
});

/** Where the rows of a list begin; a list without rows has its parameter alone. */
function firstCell(powers: PowersPlan | undefined, count: PowerCount): CellRef | undefined {
  const isOn = ({ route, list }: PowerItem): boolean => {
    if (count === 'statutory' || count === 'conferred') return route === count;
    if (route !== 'delegated') return false;
    if (count === 'departments') return list === 'base';
    return count === 'choosing' ? list !== undefined && list !== 'base' : list === count;
  };
  return powers?.items.find((item) => item.cell !== undefined && isOn(item))?.cell;
}

const LISTS = [
  { count: 'departments', list: { 'zh-CN': '职能部门', 'en-US': 'departments' } },
  {
    count: 'choosing',
    list: { 'zh-CN': '自主选择特色清单的乡镇', 'en-US': 'townships that choose' },
  },
  { count: 'statutory', list: ROUTE_LABELS.statutory },
  { count: 'conferred', list: ROUTE_LABELS.conferred },
  ...SPECIAL_LISTS.map((list) => ({ count: list, list: POWER_LIST_LABELS[list] })),
] as const;
