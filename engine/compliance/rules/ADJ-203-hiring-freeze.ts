import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Under 一次核减、逐步消化 nobody is hired until all people fit what townships may hold (只出不进).
 */
export default defineRule({
  code: 'ADJ-203',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '消化期间仍核准进人', 'en-US': 'Hiring while people are absorbed' },
  message: {
    'zh-CN':
      '{ledger}实行一次核减、逐步消化，实有{people}人，超过各乡镇可用总数{posts}名，其间暂停进人；已核准未到位{pending}人，申请用编{requested}名。',
    'en-US':
      '{ledger}: posts go now and people as they leave; {people} people exceed the {posts} posts of all townships, so hiring stops, yet {pending} are approved to come and {requested} asked for.',
  },
  remedy: {
    'zh-CN': '暂缓未到位人员，撤回用编申请，或改用人走编收。',
    'en-US':
      'Hold the arrivals back and withdraw the requests, or choose the practice “posts go as people go”.',
  },

  assess({ ledger, plan, adjustment, townships }) {
    const { practice, status, missing, people, isHiringFrozen } = adjustment;
    if (status === 'undetermined') return undetermined(...missing);
    if (practice !== 'cutNow') return notApplicable;
    if (people === undefined || isHiringFrozen === undefined) return undetermined('inPost');
    const pending = townships.reduce((sum, { posts }) => sum + (posts.pendingArrival ?? 0), 0);
    // Of requests by over-staffed townships USE-102 speaks.
    const requested = townships
      .filter(({ use }) => use.limitBasis === 'frozen')
      .reduce((sum, { use }) => sum + (use.requested ?? 0), 0);
    if (!isHiringFrozen || pending + requested === 0) return met;
    const posts = (plan.total?.posts ?? 0) - (plan.mobile ?? 0);
    return breached(
      { parameter: 'adjustment.practice' },
      { ledger, people, posts, pending, requested },
    );
  },
});
