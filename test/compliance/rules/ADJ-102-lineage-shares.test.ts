import rule from '../../../engine/compliance/rules/ADJ-102-lineage-shares.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const row = (successor: string, share: number | undefined) => ({
  predecessor: SECOND,
  successor,
  sharePosts: share,
  sharePeople: share,
  date: '2025-07-01' as const,
  document: '省府函〔2025〕3号',
  cell: cellAt('沿革', 2),
});

ruleTest(rule, {
  met: {
    'thirds as they are typed': ({ baseline }) => {
      baseline.lineage = [row(FIRST, 0.333333), row(SECOND, 0.666667)];
    },
  },
  breached: {
    'a tenth goes nowhere': {
      given: ({ baseline }) => {
        baseline.lineage = [row(FIRST, 0.5), row(SECOND, 0.4)];
      },
      facts: { township: '白水乡', posts: 0.9, people: 0.9 },
      at: { field: 'lineage.sharePosts', cell: { sheet: '沿革', row: 2, column: 3 } },
    },
    'a split without its shares': {
      given: ({ baseline }) => {
        baseline.lineage = [row(FIRST, undefined), row(SECOND, undefined)];
      },
      facts: { township: '白水乡', posts: { 'zh-CN': '未填' }, people: { 'zh-CN': '未填' } },
      at: { field: 'lineage.sharePosts' },
    },
  },
  notApplicable: {
    'there is no lineage': () => undefined,
  },
});
