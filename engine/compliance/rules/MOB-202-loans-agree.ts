import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * Posts on loan in the column of the posts sheet and in the rows of 机动编制 are the same.
 */
export default defineRule({
  code: 'MOB-202',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '周转使用数与台账不符', 'en-US': 'Loans differ between two sheets' },
  message: {
    'zh-CN':
      '{township}{ledger}机动编制周转使用，“编制人员”表为{sheet}名，“机动编制”表截止日期在用合计{rows}名。',
    'en-US':
      '{township}: posts on loan are {sheet} on the sheet “Posts” and {rows} in the rows of “Mobile posts”. ({ledger})',
  },
  remedy: {
    'zh-CN': '核对两表，以批准文件为准更正。',
    'en-US': 'Check both against the approvals and correct one.',
  },

  assess({ ledger, mobile, townships, baseline }) {
    if (baseline.loans === undefined) return notApplicable;
    if (!townships.some(({ posts }) => posts.loans !== undefined)) return notApplicable;
    return breachedAt(
      mobile.differences.map(({ township, sheet, rows }) => ({
        at: { township, field: 'loans' },
        facts: {
          township: baseline.townships.find(({ code }) => code === township)?.name ?? township,
          ...{ ledger, sheet, rows },
        },
      })),
    );
  },
});
