import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Nobody is asked for beyond the usable posts; a full township takes one for each who leaves.
 *
 * Of an over-staffed one USE-102 speaks, of a freeze of all hiring ADJ-203.
 */
export default defineRule({
  code: 'USE-101',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: { 'zh-CN': '用编申请超出可用编制', 'en-US': 'More asked for than is usable' },
  message: {
    'zh-CN':
      '{township}{ledger}申请用编{requested}名，最多可用{limit}名（可用编制{usable}名；满编的出一进一，预计减员{exits}人，扣除已核准未到位和预留）；实有人员不得突破规定的编制。',
    'en-US':
      '{ledger} of {township}: {requested} asked for, at most {limit} may come (usable {usable}; where full, one for each who leaves, {exits} expected, less to arrive and reserved). People must not exceed the posts.',
  },
  remedy: {
    'zh-CN': '核减用编申请至可用数以内；确需增编的，先按程序申报增编。',
    'en-US':
      'Cut the request to what is usable; where more posts are needed, apply for them first.',
  },

  assess({ name, ledger, use, staffing }) {
    const { requested, limit, limitBasis } = use;
    if (requested === undefined) return notApplicable;
    if (limit === undefined) return undetermined('approved', 'inPost');
    if (limitBasis === 'overstaffed' || limitBasis === 'frozen') return notApplicable;
    if (requested <= limit) return met;
    const { usable = 0, expectedExits: exits = 0 } = staffing;
    const at = { field: 'useRequests.people', cell: use.ways?.at(-1)?.request.cell };
    return breached(at, { township: name, ledger, requested, limit, usable, exits });
  },
});
