import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * Letters that delegate penalties are published by both sides (应当将委托书向社会公布).
 */
export default defineRule({
  code: 'PWR-103',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: { 'zh-CN': '委托书未公布', 'en-US': 'Letter not published' },
  message: {
    'zh-CN': '{township}的{letter}未向社会公布。',
    'en-US': '{township}, letter {letter} has not been published.',
  },
  remedy: {
    'zh-CN': '由委托部门和乡镇向社会公布委托书，并在“委托书”表登记。',
    'en-US': 'Publish it on both sides and say so on the sheet “Delegation letters”.',
  },

  assess(of) {
    return ofLetters(of, 'letters.published', ({ letter, isPenal }) => {
      if (!isPenal) return 'notApplicable';
      if (letter.published === undefined) return 'open';
      return letter.published ? 'met' : { township: of.name, letter: letterName(letter) };
    });
  },
});
