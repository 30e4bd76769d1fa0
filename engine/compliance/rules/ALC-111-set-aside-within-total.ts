import { breached, defineRule, met, undetermined } from '../rule.ts';
import { parameterOf } from '../totals.ts';

/**
 * Leadership posts and whatever else is set aside must leave something to divide.
 */
export default defineRule({
  code: 'ALC-111',
  severity: 'error',
  subject: 'countyLedger',
  cites: [],
  title: {
    'zh-CN': '预先占用的编制超过总额',
    'en-US': 'More posts set aside than there are',
  },
  message: {
    'zh-CN':
      '{ledger}领导职数、定额加编和维持现数的编制已占{sum}名，超过各乡镇可用的{pool}名（总额减机动编制），无法测算分配。',
    'en-US':
      '{ledger}: leadership, fixed posts and posts kept already take {sum}; the townships have {pool} together (total less mobile pool). Nothing was allocated.',
  },
  remedy: {
    'zh-CN': '核对总额、机动编制和领导职数；只分增量的，核对总额是否高于现编制数。',
    'en-US':
      'Check total, mobile pool and leadership; for increments only, whether the total exceeds current posts.',
  },

  assess({ plan, kind, ledger }) {
    const { conflict, status, missing } = plan;
    if (status === 'undetermined') return undetermined(...missing);
    if (conflict?.kind !== 'setAside') return met;
    const { sum, pool } = conflict;
    return breached({ parameter: parameterOf(kind, 'total') }, { ledger, sum, pool });
  },
});
