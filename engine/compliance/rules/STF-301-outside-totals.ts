import { clause } from '../../model/citation.ts';
import type { MemoPosts } from '../../model/ledger.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable } from '../rule.ts';
import { sumOf } from '../totals.ts';

/**
 * Service workers, political-legal posts and off-quota staff are shown and never counted in.
 */
export default defineRule({
  code: 'STF-301',
  severity: 'info',
  subject: 'county',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十五条')],
  title: { 'zh-CN': '备查人员编制不计入总额', 'en-US': 'Shown, not counted' },
  message: {
    'zh-CN':
      '机关工勤编制{workers}名、政法专项编制{politicalLegal}名、编外人员{offQuota}人只列示，不计入行政、事业编制总额，不参与测算分配。',
    'en-US':
      'Service-worker posts {workers}, political-legal posts {politicalLegal}, off-quota people {offQuota}: shown only, in neither total, not allocated.',
  },
  remedy: {
    'zh-CN': '无需处理；如总额已含上述编制，请先剔除。',
    'en-US': 'Nothing to do, unless the totals given include them: then take them out first.',
  },

  assess({ townships }) {
    const totals = MEMO.map(({ field, of }) => ({
      field,
      ...sumOf(townships.map(({ posts }) => posts && of(posts.memo))),
    }));
    const [workers, politicalLegal, offQuota] = totals.map(({ sum }) => sum);
    const shown = totals.find(({ sum }) => sum > 0);
    if (shown === undefined) {
      const isKept = totals.some(({ blank }) => blank < townships.length);
      return isKept ? met : notApplicable;
    }
    return breached(
      { field: shown.field },
      { workers: workers ?? 0, politicalLegal: politicalLegal ?? 0, offQuota: offQuota ?? 0 },
    );
  },
});

const MEMO = [
  { field: 'memo.workersApproved', of: (memo: MemoPosts) => memo.workersApproved },
  { field: 'memo.politicalLegalApproved', of: (memo: MemoPosts) => memo.politicalLegalApproved },
  { field: 'memo.offQuota', of: (memo: MemoPosts) => memo.offQuota },
] as const;
