import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A letter states items, authority and term (应当载明委托的具体事项、权限、期限等内容).
 *
 * Asked of letters with a penalty, or with an item whose category is not stated.
 */
export default defineRule({
  code: 'PWR-102',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: { 'zh-CN': '委托书载明内容不全', 'en-US': 'Letter is incomplete' },
  message: {
    'zh-CN': '{township}的{letter}未载明{parts}。',
    'en-US': '{township}, letter {letter} does not state: {parts}.',
  },
  remedy: {
    'zh-CN': '与委托部门补正委托书，载明具体事项、权限和起止期限。',
    'en-US': 'Have the department complete the letter: items, authority, first and last day.',
  },

  assess(of) {
    return ofLetters(of, 'letters.items', ({ letter, missing, isPenal }) => {
      if (!isPenal) return 'notApplicable';
      if (missing.length === 0) return 'met';
      const parts = listed(missing.map((part) => PARTS[part]));
      return { township: of.name, letter: letterName(letter), parts };
    });
  },
});

const PARTS = {
  items: { 'zh-CN': '委托事项', 'en-US': 'items' },
  authority: { 'zh-CN': '权限', 'en-US': 'authority' },
  from: { 'zh-CN': '期限起始日', 'en-US': 'first day' },
  until: { 'zh-CN': '期限截止日', 'en-US': 'last day' },
} as const;
