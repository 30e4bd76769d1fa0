import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A territorial duty goes to an institution that townships have; otherwise nobody answers for it.
 */
export default defineRule({
  code: 'DUT-206',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '属地事项的承办机构没有设置',
    'en-US': 'Territorial duty of an institution nobody has',
  },
  message: {
    'zh-CN': '属地事项有{count}项的承办机构在各乡镇“机构”表中都没有：{items}。',
    'en-US': 'Territorial duties whose institution no township has {count} ({items}).',
  },
  remedy: {
    'zh-CN': '统一机构名称，或改为乡镇设有的机构。',
    'en-US': 'Use the names of the sheet “Institutions”, or name one that townships have.',
  },

  assess({ plan }) {
    if (plan.duties === undefined) return undetermined('duties');
    const { unplaced: open, counts } = plan.duties;
    if (counts.principal + counts.cooperating === 0) return undetermined('territorialDuties.name');
    if (open === undefined) return undetermined('institutions.name');
    if (open.length === 0) return met;
    const named = open.map(({ id, institution }) => `${id} ${institution ?? ''}`);
    return breached(
      { field: 'territorialDuties.institution', cell: open[0]?.cell },
      { count: open.length, items: listed(named) },
    );
  },
});
