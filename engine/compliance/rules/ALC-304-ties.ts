import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A tie that decided a post is told, because the formula alone did not settle it.
 *
 * Settled by the larger points, then by the lower township code; never by the order of rows.
 */
export default defineRule({
  code: 'ALC-304',
  severity: 'info',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '测算出现并列', 'en-US': 'Ties' },
  message: {
    'zh-CN':
      '{ledger}测算有{count}处并列，涉及{townships}；按工作量分值大者、再按区划代码小者优先处理。',
    'en-US':
      '{ledger}: ties {count} ({townships}), settled by the larger points, then by the lower code.',
  },
  remedy: {
    'zh-CN': '如不认可并列处理结果，可用人工调整改定并写明理由。',
    'en-US': 'If the office sees it otherwise, adjust by hand and state the reason.',
  },

  assess({ plan, kind, ledger, baseline }) {
    const { proposal, status, missing } = plan;
    if (proposal === undefined)
      return status === 'infeasible' ? notApplicable : undetermined(...missing);
    if (proposal.ties.length === 0) return met;
    const tied = new Set(proposal.ties.flatMap(({ townships }) => townships));
    const named = baseline.townships.filter(({ code }) => tied.has(code));
    return breached(
      { township: named[0]?.code, ledger: kind, parameter: 'quota.method' },
      { ledger, count: proposal.ties.length, townships: listed(named.map(({ name }) => name)) },
    );
  },
});
