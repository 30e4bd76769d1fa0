import rule from '../../../engine/compliance/rules/ADJ-204-lineage-documents.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const row = (document: string | undefined) => ({
  predecessor: SECOND,
  successor: FIRST,
  sharePosts: 1,
  sharePeople: 1,
  date: '2025-07-01' as const,
  document,
  cell: cellAt('沿革', 2),
});

ruleTest(rule, {
  met: {
    'the act is named': ({ baseline }) => {
      baseline.lineage = [row('省府函〔2025〕3号')];
    },
  },
  breached: {
    'there is none': {
      given: ({ baseline }) => {
        baseline.lineage = [row(undefined)];
      },
      facts: { township: '白水乡', successor: '青山镇', missing: { 'zh-CN': '批准文号' } },
      at: { field: 'lineage.document' },
    },
  },
  notApplicable: {
    'there is no lineage': () => undefined,
  },
});
