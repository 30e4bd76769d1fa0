import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { defineRule, notApplicable, undetermined } from '../rule.ts';
import { withinTotal } from '../totals.ts';

/**
 * The proposal never spends more than the total: the formula's own balance, checked from outside.
 */
export default defineRule({
  code: 'ALC-102',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条'), clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '测算数超出总额', 'en-US': 'Proposals exceed the total' },
  message: {
    'zh-CN':
      '全县{ledger}测算数合计{sum}名，加机动编制{mobile}名，超出总额{total}名，多{excess}名。',
    'en-US':
      '{ledger}: proposals come to {sum}, with {mobile} in the mobile pool; the total is {total}, so {excess} are too many.',
  },
  remedy: {
    'zh-CN': '测算不得突破总额；请核对总额、机动编制和空白指标后重新测算。',
    'en-US':
      'A proposal may not exceed the total; check total, mobile pool and blanks, then calculate again.',
  },

  assess(of) {
    if (of.plan.status === 'infeasible') return notApplicable;
    if (of.plan.proposal === undefined) return undetermined(...of.plan.missing);
    return withinTotal(of, ({ row }) => row.proposal);
  },
});
