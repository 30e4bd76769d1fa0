import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * Posts move down to townships, not up: those that go back to the county are pointed out.
 *
 * Which body approves a move over the line is said by ALC-202 and ALC-203, each for its ledger.
 */
export default defineRule({
  code: 'ADJ-205',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '乡镇编制划回县级', 'en-US': 'Township posts go up to the county' },
  message: {
    'zh-CN': '{township}{ledger}划出县级{posts}名；编制原则上只下沉、不上收。',
    'en-US':
      '{ledger} of {township}: {posts} posts go up to the county; in principle posts move down only.',
  },
  remedy: {
    'zh-CN': '撤销划出，或写明理由，将参数“乡镇编制划回县级”改为允许。',
    'en-US': 'Take it back, or state the reason and set the parameter to allowed.',
  },

  assess({ name, ledger, posts: { toCounty } }, { adjustment: { postsToCounty } }) {
    if (toCounty === undefined || toCounty === 0) return notApplicable;
    if (postsToCounty === undefined) return undetermined('adjustment.postsToCounty');
    return breachedAt(
      postsToCounty === 'allowed'
        ? []
        : [{ at: 'toCounty', facts: { township: name, ledger, posts: toCounty } }],
    );
  },
});
