import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * Each list of duties has as many rows as the document says. The three lists are different objects and
 * are never added.
 */
export default defineRule({
  code: 'DUT-202',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: {
    'zh-CN': '职责清单与文件载明的数不一致',
    'en-US': 'List of duties differs from the document',
  },
  message: {
    'zh-CN': '“{list}”逐行登记{counted}项，文件载明{stated}项。',
    'en-US': '“{list}”: rows {counted}, the document says {stated}.',
  },
  remedy: {
    'zh-CN': '核对清单；本县文件不同的，在“测算参数”改为本县文件的数并注明文号。',
    'en-US':
      'Check the list; where your document differs, enter its number and clause on “Parameters”.',
  },

  assess({ plan }, { duties }) {
    if (plan.duties === undefined) return undetermined('duties');
    const { counts } = plan.duties;
    const parameter = 'duties.statedCounts';
    const stated = LISTS.flatMap(({ count, list }) => {
      const number = duties.statedCounts[count];
      return number === undefined ? [] : [{ list, counted: counts[count], stated: number }];
    });
    if (stated.length === 0) return undetermined(parameter);
    const different = stated.filter((one) => one.counted !== one.stated);
    return breachedAt(different.map((facts) => ({ at: { parameter }, facts })));
  },
});

const LISTS = [
  { count: 'principal', list: { 'zh-CN': '主体责任', 'en-US': 'principal duties' } },
  { count: 'cooperating', list: { 'zh-CN': '配合责任', 'en-US': 'cooperating duties' } },
  { count: 'entries', list: { 'zh-CN': '准入职责', 'en-US': 'entry duties' } },
] as const;
