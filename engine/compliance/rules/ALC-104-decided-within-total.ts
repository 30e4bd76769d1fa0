import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { defineRule, notApplicable } from '../rule.ts';
import { withinTotal } from '../totals.ts';

/**
 * What is decided must fit the total together with what is still to be decided.
 */
export default defineRule({
  code: 'ALC-104',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条'), clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '审定数超出总额', 'en-US': 'Decided numbers exceed the total' },
  message: {
    'zh-CN':
      '全县{ledger}审定数（未审定的按拟核定数）合计{sum}名，加机动编制{mobile}名，超出总额{total}名，多{excess}名。',
    'en-US':
      '{ledger}: decided numbers (drafts where undecided) come to {sum}, with {mobile} in the mobile pool; the total is {total}, so {excess} are too many.',
  },
  remedy: {
    'zh-CN': '核减审定数，或先按程序报批调整总额。',
    'en-US': 'Lower the decided numbers, or have the total changed first.',
  },

  assess(of) {
    if (of.townships.every(({ row }) => row.decided === undefined)) return notApplicable;
    return withinTotal(of, ({ row }) => row.decided ?? row.draft ?? row.current);
  },
});
