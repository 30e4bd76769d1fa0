import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf } from '../totals.ts';

/**
 * Posts on loan (周转使用) come out of the mobile pool and cannot outnumber it.
 *
 * They never raise the total and never stand inside a township's approved posts.
 */
export default defineRule({
  code: 'ALC-110',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '周转使用超出机动编制', 'en-US': 'Loans exceed the mobile pool' },
  message: {
    'zh-CN': '{ledger}周转使用{loans}名，超出机动编制{mobile}名，应在机动编制之内。',
    'en-US': '{ledger}: on loan {loans}, mobile pool {mobile}; loans must stay inside the pool.',
  },
  remedy: {
    'zh-CN': '收回到期的周转使用编制，或核对机动编制规模。',
    'en-US': 'Recall loans that have run out, or check the size of the pool.',
  },

  assess({ plan, kind, ledger }) {
    const { loans, mobile } = plan;
    if (loans === 0) return notApplicable;
    if (mobile === undefined) return undetermined(parameterOf(kind, 'mobile'));
    if (loans <= mobile) return met;
    return breached({ parameter: parameterOf(kind, 'mobile') }, { ledger, loans, mobile });
  },
});
