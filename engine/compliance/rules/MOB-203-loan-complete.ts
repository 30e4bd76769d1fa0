import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import type { MobileLoan } from '../../model/mobile.ts';
import { loanFacts, loanPlace } from '../loanFacts.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A loan has a reason, a first and a last day, and the document that granted it.
 */
export default defineRule({
  code: 'MOB-203',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '周转使用手续不全', 'en-US': 'A loan is incomplete' },
  message: {
    'zh-CN': '{township}{ledger}按{use}周转使用{posts}名，缺少：{missing}。',
    'en-US': '{township} has {posts} on loan for {use}; missing: {missing}. ({ledger})',
  },
  remedy: {
    'zh-CN': '在“机动编制”表补填；到期日期不早于起始日期。',
    'en-US': 'Fill it in; the last day does not lie before the first.',
  },

  assess(of) {
    const granted = of.mobile.loans.filter(({ out, state }) => out > 0 || state === 'toCome');
    if (granted.length === 0) return notApplicable;
    return breachedAt(
      granted.flatMap((one) => {
        const missing = PARTS.filter(({ isMissing }) => isMissing(one.loan));
        const [first] = missing;
        if (first === undefined) return [];
        const words = listed(missing.map(({ label }) => label));
        const facts = { ...loanFacts(one, of), missing: words };
        return [{ at: loanPlace(one, first.field), facts }];
      }),
    );
  },
});

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const PARTS = [
  {
    field: 'reason',
    label: { 'zh-CN': '事由', 'en-US': 'reason' },
    isMissing: ({ reason }: MobileLoan) => isBlank(reason),
  },
  {
    field: 'from',
    label: { 'zh-CN': '起始日期', 'en-US': 'first day' },
    isMissing: ({ from }: MobileLoan) => from === undefined,
  },
  {
    field: 'until',
    label: { 'zh-CN': '有效的到期日期', 'en-US': 'a valid last day' },
    isMissing: ({ from, until }: MobileLoan) =>
      until === undefined || (from !== undefined && until < from),
  },
  {
    field: 'document',
    label: { 'zh-CN': '文号', 'en-US': 'document' },
    isMissing: ({ document }: MobileLoan) => isBlank(document),
  },
];
