import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Offices are set up, changed and abolished by approval from above; the document belongs on record.
 *
 * Asked only where the workbook keeps document numbers of institutions at all.
 */
export default defineRule({
  code: 'INS-205',
  severity: 'warning',
  approval: 'county',
  matter: 'township-body',
  subject: 'township',
  cites: [clause(ESTABLISHMENT_REGULATION, '第九条')],
  title: { 'zh-CN': '办事机构缺少批准文号', 'en-US': 'Office without a document' },
  message: {
    'zh-CN': '{township}有{count}个党政综合办事机构未注明批准文号：{names}。',
    'en-US': '{township}: offices without an approving document {count} ({names}).',
  },
  remedy: {
    'zh-CN': '补填批准文号；尚未报批的，按程序报上一级人民政府批准。',
    'en-US':
      'Enter the document; if there is none, submit the office for approval by the government above.',
  },

  assess({ name, listed: rows, baseline }) {
    const isKept = (baseline.institutions ?? []).some(({ document }) => hasText(document));
    if (!isKept) return undetermined('institutions.document');
    const offices = (rows ?? []).filter(({ kind }) => kind === 'office');
    if (offices.length === 0) return undetermined('institutions.name');
    const open = offices.filter(({ document }) => !hasText(document));
    if (open.length === 0) return met;
    return breached(
      { field: 'institutions.document', cell: open[0]?.cell },
      { township: name, count: open.length, names: listed(open.map((one) => one.name)) },
    );
  },
});

const hasText = (text: string | undefined): boolean => (text ?? '').trim() !== '';
