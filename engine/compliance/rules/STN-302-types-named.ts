import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * The source counts ten types of stations and names eight; the others are placeholders until named.
 */
export default defineRule({
  code: 'STN-302',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '派驻机构类型名称待填', 'en-US': 'Types of stations to be named' },
  message: {
    'zh-CN': '派驻机构类型{names}为占位名称，来源文件未列名。',
    'en-US': 'Types of stations under a placeholder: {names}. The source does not name them.',
  },
  remedy: {
    'zh-CN': '在“派驻机构”表改填本县实际类型名称。',
    'en-US': 'Enter the names of your county on the sheet “Stations”.',
  },

  assess({ plan: { stations }, baseline }) {
    if (stations === undefined) return undetermined('stations');
    const open = stations.types.filter(({ isPlaceholder }) => isPlaceholder);
    if (open.length === 0) return met;
    const [first] = open;
    const cell = baseline.stations?.find(({ type }) => type === first?.type)?.cell;
    return breached(
      { field: 'stations.type', cell },
      { names: listed(open.map(({ type }) => type)) },
    );
  },
});
