import { letterName, ofLetters } from '../letters.ts';
import { defineRule, undetermined } from '../rule.ts';

/**
 * A letter that runs out within the watch is renewed in time, or handed back in order.
 */
export default defineRule({
  code: 'PWR-301',
  severity: 'info',
  subject: 'township',
  cites: [],
  title: { 'zh-CN': '委托书即将到期', 'en-US': 'Letter about to expire' },
  message: {
    'zh-CN': '{township}的{letter}将于{until}到期，还有{days}天。',
    'en-US': '{township}, letter {letter} ends on {until}, days left {days}.',
  },
  remedy: {
    'zh-CN': '到期前评估行使情况，办理续签或收回。',
    'en-US': 'Assess how it was used and renew or recall it in time.',
  },

  assess(of, { powers: { expiryWatch } }) {
    if (expiryWatch === undefined) return undetermined('powers.expiryWatch');
    return ofLetters(of, 'letters.until', ({ letter, term, daysLeft }) => {
      if (letter.until === undefined || daysLeft === undefined || term === 'unknown') return 'open';
      if (term !== 'inForce' || daysLeft > expiryWatch) return 'met';
      const { until } = letter;
      return { township: of.name, letter: letterName(letter), until, days: daysLeft };
    });
  },
});
