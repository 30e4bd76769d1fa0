import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Every item of the township’s list goes to an institution and to posts (分解到相应机构，落实到人员岗位).
 */
export default defineRule({
  code: 'PWR-205',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '权力事项没有分解到机构和岗位',
    'en-US': 'Items not divided to institutions and posts',
  },
  message: {
    'zh-CN': '《乡镇行政权力清单》有{count}项没有承办机构或责任岗位：{items}。',
    'en-US': 'Items of the township list without institution or post {count} ({items}).',
  },
  remedy: {
    'zh-CN': '在“权力事项”表填写承办机构和责任岗位。',
    'en-US': 'Fill in institution and posts on the sheet “Powers”.',
  },

  assess({ plan }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { undivided: items, townshipList } = plan.powers;
    if (townshipList === 0) return undetermined('powers.name');
    if (items.length === 0) return met;
    return breached(
      { field: 'powers.institutions', cell: items[0]?.cell },
      { count: items.length, items: listed(items.map(({ id }) => id)) },
    );
  },
});
