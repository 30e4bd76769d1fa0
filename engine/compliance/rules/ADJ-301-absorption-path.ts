import type { Localized } from '../../model/locale.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Over-staffing is told with the years it takes, and that its leavers free no post (超编出人不腾编).
 */
export default defineRule({
  code: 'ADJ-301',
  severity: 'info',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '超编消化年限', 'en-US': 'Years to absorb over-staffing' },
  message: {
    'zh-CN':
      '{township}{ledger}目标数{target}名，实有{people}人，须消化{excess}人，{years}；消化期间减员不腾出编制。',
    'en-US':
      '{ledger} of {township}: target {target}, people {people}, to be absorbed {excess}, {years}. Until then a leaver frees no post.',
  },
  remedy: {
    'zh-CN': '按消化路径逐年安排，其间只出不进。',
    'en-US': 'Follow the path year by year; nobody is taken on meanwhile.',
  },

  assess({ name, ledger, staffing, adjustment }) {
    const { overstaffing } = staffing;
    if (overstaffing === undefined) return undetermined('approved', 'inPost');
    if (overstaffing === 0) return notApplicable;
    const { target, people, absorption } = adjustment;
    if (target === undefined || people === undefined) return undetermined('approved');
    // Its target lies above its people: the posts come to them.
    if (absorption === undefined) return met;
    const { excess, years } = absorption;
    const facts = { township: name, ledger, target, people, excess };
    return breached('inPost', { ...facts, years: years === undefined ? NEVER : inYears(years) });
  },
});

const NEVER = { 'zh-CN': '按现有口径没有减员、不能消化', 'en-US': 'nobody is expected to leave' };
const inYears = (years: number): Localized => ({
  'zh-CN': `约需${years}年`,
  'en-US': `about ${years} years`,
});
