import { lineageNames } from '../lineageNames.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

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
    'zh-CN': '在“沿革”表更正比例；原乡镇保留的部分也要列一行。',
    'en-US': 'Correct the shares; what it keeps itself is a row too.',
  },

  assess({ plan, baseline }) {
    const { lineage } = plan;
    if (lineage.length === 0) return notApplicable;
    const wrong = lineage.filter(
      ({ sharePosts = 1, sharePeople = 1 }) => sharePosts !== 1 || sharePeople !== 1,
    );
    const isBlank = lineage.some(
      ({ sharePosts, sharePeople }) => sharePosts === undefined || sharePeople === undefined,
    );
    if (wrong.length === 0 && isBlank)
      return undetermined('lineage.sharePosts', 'lineage.sharePeople');
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
