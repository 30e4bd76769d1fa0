import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { loanFacts, loanPlace } from '../loanFacts.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * A loan that becomes basic posts lowers the pool and raises the borrower's posts: the total stays,
 * the county decides.
 */
export default defineRule({
  code: 'MOB-205',
  severity: 'warning',
  approval: 'county',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十八条')],
  title: { 'zh-CN': '周转使用转为基本编制', 'en-US': 'A loan becomes basic posts' },
  message: {
    'zh-CN':
      '{township}{ledger}按{use}周转使用的{posts}名转为基本编制：机动编制相应减少，该乡镇编制相应增加，总额不变。',
    'en-US':
      '{township}: {posts} on loan for {use} become basic posts; the pool falls, its posts rise, the total stays. ({ledger})',
  },
  remedy: {
    'zh-CN': '报县委编委审定后，更正该乡镇核定编制数和机动编制数，并在台账登记；更正后删除本行。',
    'en-US':
      'Once decided, correct the posts of the township and the pool, enter it in the ledger of changes, and take the row out.',
  },

  assess(of) {
    const { loans } = of.mobile;
    if (!loans.some(({ loan }) => loan.evaluation === 'convert')) return notApplicable;
    return breachedAt(
      loans
        .filter(({ state }) => state === 'converted')
        .map((one) => ({ at: loanPlace(one, 'evaluation'), facts: loanFacts(one, of) })),
    );
  },
});
