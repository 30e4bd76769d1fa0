import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { loanFacts, loanPlace } from '../loanFacts.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * A loan is evaluated on its last day: extended with a new last day, recalled, or converted.
 *
 * Until then its posts count as out, for the people are still there.
 */
export default defineRule({
  code: 'MOB-201',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '周转使用到期未评估', 'en-US': 'A loan has run out unevaluated' },
  message: {
    'zh-CN':
      '{township}{ledger}按{use}周转使用的{posts}名已于{until}到期，没有收回、转为基本编制，也没有新的到期日期。',
    'en-US':
      '{township} has {posts} on loan for {use} that ended on {until}, neither recalled nor converted nor given a new last day. ({ledger})',
  },
  remedy: {
    'zh-CN': '在“机动编制”表填写到期评估；延期的，填写批准的新到期日期和文号。',
    'en-US': 'Enter the evaluation; when extended, the new last day and its document.',
  },

  assess(of) {
    const { loans } = of.mobile;
    if (!loans.some(({ state, out }) => out > 0 || state === 'recalled')) return notApplicable;
    return breachedAt(
      loans
        .filter(({ state }) => state === 'overdue')
        .map((one) => ({
          at: loanPlace(one, 'evaluation'),
          facts: { ...loanFacts(one, of), until: one.loan.until ?? '' },
        })),
    );
  },
});
