import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf } from '../totals.ts';
import { listed } from '../words.ts';

/**
 * Posts that people hold must fit the total, or no step can protect them (人走编收).
 *
 * Only asked where the proposal is this year's step.
 */
export default defineRule({
  code: 'ADJ-101',
  severity: 'error',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: { 'zh-CN': '实有人员超出可分配编制', 'en-US': 'People exceed the posts to divide' },
  message: {
    'zh-CN':
      '{ledger}可分配基本编制{pool}名，减员后实有人员仍占用{held}名（不含领导职数），人走编收无法实行，没有测算分配；占用较多的：{townships}。',
    'en-US':
      '{ledger}: {pool} basic posts are to be divided, yet after this year’s exits people still hold {held} (leadership apart). No step can protect them and nothing was allocated; most are held in {townships}.',
  },
  remedy: {
    'zh-CN': '核对总额、机动编制和实有人数，或将“超编消化办法”改为一次核减、逐步消化。',
    'en-US': 'Check total, pool and people in post, or choose the practice “posts go now”.',
  },

  assess({ plan, kind, ledger, adjustment, baseline }) {
    if (plan.scope !== 'paced') return notApplicable;
    if (adjustment.status === 'undetermined') return undetermined(...adjustment.missing);
    const { conflict } = plan;
    if (conflict !== undefined && conflict.kind !== 'protection') return notApplicable;
    if (conflict === undefined) return met;
    const named = baseline.townships.filter(({ code }) => conflict.townships.includes(code));
    return breached(
      { parameter: parameterOf(kind, 'total') },
      {
        ledger,
        pool: conflict.pool,
        held: conflict.sum,
        townships: listed(named.map(({ name }) => name)),
      },
    );
  },
});
