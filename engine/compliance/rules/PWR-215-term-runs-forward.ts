import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * The term of a letter ends on or after its first day; another term empowers nobody.
 */
export default defineRule({
  code: 'PWR-215',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托期限起止颠倒', 'en-US': 'Letter ends before it begins' },
  message: {
    'zh-CN': '{township}的{letter}自{from}起，却止于{until}，期限不明，不算有效。',
    'en-US':
      '{township}, letter {letter} begins on {from} and ends on {until}; it is in force on no day.',
  },
  remedy: {
    'zh-CN': '对照原件更正“委托起始”“委托截止”。',
    'en-US': 'Correct first and last day after the original.',
  },

  assess(of) {
    return ofLetters(of, 'letters.from', ({ letter }) => {
      const { from, until } = letter;
      if (from === undefined || until === undefined) return 'open';
      return until >= from ? 'met' : { township: of.name, letter: letterName(letter), from, until };
    });
  },
});
