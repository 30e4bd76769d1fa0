import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/** Who is taken on this year must find a post in the number that the year ends with. */
export default defineRule({
  code: 'USE-202',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: { 'zh-CN': '用编后超出本年编制数', 'en-US': 'Over the year’s number once people come' },
  message: {
    'zh-CN':
      '{township}{ledger}本年拟核定{posts}名，按用编计划进人{proposed}名后预计实有{people}人（已计入已核准未到位和预计减员），将超编。',
    'en-US':
      '{ledger} of {township}: {posts} posts this year; with {proposed} taken on {people} are expected (those approved to come and expected to leave counted), more than the posts.',
  },
  remedy: {
    'zh-CN': '按本年拟核定数核减用编计划，或先消化再进人。',
    'en-US': 'Cut the plan to the year’s number.',
  },

  assess({ name, ledger, use, staffing, row }) {
    const { proposed } = use;
    if (use.requested === undefined || proposed === 0) return notApplicable;
    const posts = row.decided ?? row.draft;
    const { inPost, pendingArrival = 0, expectedExits = 0 } = staffing;
    if (proposed === undefined || inPost === undefined) return undetermined('approved', 'inPost');
    if (posts === undefined) return undetermined('decisions.decided');
    const people = inPost + pendingArrival + proposed - expectedExits;
    if (people <= posts) return met;
    const at = { field: 'useRequests.people', cell: use.ways?.[0]?.request.cell };
    return breached(at, { township: name, ledger, posts, proposed, people });
  },
});
