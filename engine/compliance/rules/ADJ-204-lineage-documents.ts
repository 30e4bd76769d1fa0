import { clause } from '../../model/citation.ts';
import { DIVISIONS_REGULATION } from '../../policy/instruments.ts';
import { lineageNames } from '../lineageNames.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * Mergers, splits and renamings are dated acts of the province; without one they are a trial.
 */
export default defineRule({
  code: 'ADJ-204',
  severity: 'warning',
  approval: 'province',
  subject: 'county',
  cites: [clause(DIVISIONS_REGULATION, '第九条')],
  title: { 'zh-CN': '区划调整没有批准文件', 'en-US': 'A change of townships without its act' },
  message: {
    'zh-CN': '{township}划入{successor}，没有填写{missing}；乡镇设立、撤销、更名须经省级批准。',
    'en-US':
      '{township} to {successor}: no {missing}. Townships are set up, abolished and renamed by the province.',
  },
  remedy: {
    'zh-CN': '在“沿革”表填写生效日期和批准文号；尚未批准的，只作试算。',
    'en-US': 'Enter date and document; while not approved it is a trial only.',
  },

  assess({ plan, baseline }) {
    if (plan.lineage.length === 0) return notApplicable;
    const names = lineageNames(baseline);
    return breachedAt(
      plan.lineage
        .flatMap(({ rows }) => rows)
        .filter(({ date, document }) => date === undefined || document === undefined)
        .map(({ predecessor, successor, date, cell }) => ({
          at: { field: date === undefined ? 'lineage.date' : 'lineage.document', cell },
          facts: {
            township: names.get(predecessor) ?? predecessor,
            successor: names.get(successor) ?? successor,
            missing: date === undefined ? DATE : DOCUMENT,
          },
        })),
    );
  },
});

const DATE = { 'zh-CN': '生效日期', 'en-US': 'date' };
const DOCUMENT = { 'zh-CN': '批准文号', 'en-US': 'document' };
