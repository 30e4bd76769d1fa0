import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * After its last day a letter empowers nobody; a later letter that covers its items renews it.
 * Items that are decided not to be handed down need no renewal: the power has been withdrawn.
 */
export default defineRule({
  code: 'PWR-105',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: { 'zh-CN': '委托书已到期', 'en-US': 'Letter has expired' },
  message: {
    'zh-CN': '{township}的{letter}已于{until}到期（{items}），没有续签。',
    'en-US': '{township}, letter {letter} ended on {until} ({items}) and has not been renewed.',
  },
  remedy: {
    'zh-CN': '停止以委托部门名义行使；需要继续的，评估后续签并公布。',
    'en-US': 'Stop exercising the power; if it is still needed, assess, renew and publish.',
  },

  assess(of) {
    return ofLetters(of, 'letters.until', ({ letter, term, isRenewed, isWithdrawn }) => {
      if (letter.until === undefined || term === 'unknown') return 'open';
      if (term !== 'expired' || isRenewed || isWithdrawn) return 'met';
      const { until, items } = letter;
      return { township: of.name, letter: letterName(letter), until, items: listed(items) };
    });
  },
});
