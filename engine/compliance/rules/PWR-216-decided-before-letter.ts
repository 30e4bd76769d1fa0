import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * What goes down is decided first (二下 划定下放), then the letter is signed; asked of letters that are
 * not over.
 */
export default defineRule({
  code: 'PWR-216',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托书早于划定下放', 'en-US': 'Letter older than the decision' },
  message: {
    'zh-CN': '{township}的{letter}自{from}起，早于其中{count}项的划定日期：{items}。',
    'en-US':
      '{township}, letter {letter} begins on {from}, before these of its items were decided {count} ({items}).',
  },
  remedy: {
    'zh-CN': '核对委托起始和“两上两下”的划定日期；划定前签订的，按划定结果重新签订。',
    'en-US': 'Check both days; sign a letter afresh that was signed before the decision.',
  },

  assess(of) {
    return ofLetters(of, 'letters.from', ({ letter, term, beforeDecision }) => {
      const { from } = letter;
      if (term === 'expired') return 'notApplicable';
      if (from === undefined) return 'open';
      if (beforeDecision.length === 0) return 'met';
      const facts = { count: beforeDecision.length, items: listed(beforeDecision) };
      return { township: of.name, letter: letterName(letter), from, ...facts };
    });
  },
});
