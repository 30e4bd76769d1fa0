import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Largest remainder can take a post from a township because the total grew; divisor methods cannot.
 */
export default defineRule({
  code: 'ALC-303',
  severity: 'info',
  subject: 'countyLedger',
  cites: [],
  title: {
    'zh-CN': '最大余额法的增额减员现象',
    'en-US': 'Largest remainder: more in all, fewer for one',
  },
  message: {
    'zh-CN': '{ledger}按最大余额法测算，总额如增加1名，{townships}反而减少1名。',
    'en-US':
      '{ledger}: by largest remainder, one post more in all would leave {townships} with one fewer.',
  },
  remedy: {
    'zh-CN': '如需避免，可改用最高平均数法；沿用本法的，向乡镇说明。',
    'en-US': 'Use a highest-averages method to avoid it, or explain it to the townships concerned.',
  },

  assess({ plan, kind, ledger, baseline }) {
    const { proposal, missing } = plan;
    if (proposal === undefined)
      return plan.status === 'infeasible' ? notApplicable : undetermined(...missing);
    if (proposal.method !== 'largestRemainder') return notApplicable;
    const losing = baseline.townships.filter(({ code }) => proposal.paradox.includes(code));
    if (losing.length === 0) return met;
    return breached(
      { township: losing[0]?.code, ledger: kind, parameter: 'quota.method' },
      { ledger, townships: listed(losing.map(({ name }) => name)) },
    );
  },
});
