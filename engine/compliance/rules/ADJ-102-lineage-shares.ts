import { lineageNames } from '../lineageNames.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * What a township hands on is all it had: its shares of posts and of people each sum to 1.
 */
export default defineRule({
  code: 'ADJ-102',
  severity: 'error',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '沿革比例合计不为1', 'en-US': 'Shares of a predecessor do not sum to 1' },
  message: {
    'zh-CN': '{township}（{date}）划出的编制比例合计{posts}、人员比例合计{people}，各应为1。',
    'en-US':
      '{township} ({date}): its shares of posts sum to {posts}, of people to {people}; each is 1.',
  },
  remedy: {
    'zh-CN': '在“沿革”表填写或更正比例，整体并入的填1；原乡镇保留的部分也要列一行。',
    'en-US':
      'Enter or correct the shares, 1 for a whole merger; what it keeps itself is a row too.',
  },

  assess({ plan, baseline }) {
    const { lineage } = plan;
    if (lineage.length === 0) return notApplicable;
    // A blank share is none: what nobody assigned is neither moved nor kept until it is filled in.
    const wrong = lineage.filter(
      ({ sharePosts, sharePeople }) => sharePosts !== 1 || sharePeople !== 1,
    );
    const names = lineageNames(baseline);
    return breachedAt(
      wrong.map(({ predecessor, date, sharePosts, sharePeople, rows }) => ({
        at: { field: 'lineage.sharePosts', cell: rows[0]?.cell },
        facts: {
          township: names.get(predecessor) ?? predecessor,
          date: date ?? NONE,
          posts: sharePosts ?? NONE,
          people: sharePeople ?? NONE,
        },
      })),
    );
  },
});

const NONE = { 'zh-CN': '未填', 'en-US': 'blank' };
