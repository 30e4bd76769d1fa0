import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * The source counts stations as 站 or 所; a type whose name ends in neither is counted as neither.
 */
export default defineRule({
  code: 'STN-304',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '站所类型非站非所', 'en-US': 'Type is neither station nor office' },
  message: {
    'zh-CN': '派驻机构类型{names}的名称不以“站”或“所”结尾，单独计数，不计入几站几所。',
    'en-US':
      'Types of stations {names}: the name ends in neither zhan nor suo; counted by themselves.',
  },
  remedy: {
    'zh-CN': '属于站或所的，在“派驻机构”表改用规范的类型名称。',
    'en-US': 'If it is one of the two, enter the proper name of the type on the sheet “Stations”.',
  },

  assess({ plan: { stations }, baseline }) {
    if (stations === undefined) return undetermined('stations');
    const others = stations.types.filter(({ group }) => group === 'other');
    const [first] = others;
    if (first === undefined) return met;
    const cell = baseline.stations?.find(({ type }) => type === first.type)?.cell;
    return breached(
      { field: 'stations.type', cell },
      { names: listed(others.map(({ type }) => type)) },
    );
  },
});
