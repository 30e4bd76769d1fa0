import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * A formula proposes and the office decides; where the two differ, the reason is on record.
 */
export default defineRule({
  code: 'ALC-204',
  severity: 'warning',
  subject: 'ledger',
  cites: [],
  title: {
    'zh-CN': '审定数与测算数不一致且未写理由',
    'en-US': 'Decided otherwise without a reason',
  },
  message: {
    'zh-CN': '{township}{ledger}测算数{proposal}名，审定数{decided}名，相差{gap}名，未写明理由。',
    'en-US':
      '{ledger} of {township}: the formula proposes {proposal}, decided are {decided}, a difference of {gap}; no reason is given.',
  },
  remedy: {
    'zh-CN': '在“审核调整”表填写理由和依据。',
    'en-US': 'Enter reason and basis on the sheet “Decisions”.',
  },

  assess({ name, ledger, row, decision }) {
    const { proposal, decided } = row;
    if (decided === undefined) return notApplicable;
    if (proposal === undefined) return undetermined('proposal');
    if (decided === proposal || (row.reason ?? '').trim() !== '') return met;
    return breached(
      { field: 'decisions.reason', cell: decision?.cell },
      { township: name, ledger, proposal, decided, gap: Math.abs(decided - proposal) },
    );
  },
});
