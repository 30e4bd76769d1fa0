import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * A letter says which stages the township answers for (明确行权范围与责任环节).
 */
export default defineRule({
  code: 'PWR-210',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托书没有明确责任环节', 'en-US': 'Letter without stages of liability' },
  message: {
    'zh-CN': '{township}的{letter}没有写明责任环节。',
    'en-US': '{township}, letter {letter} does not say who answers for which stage.',
  },
  remedy: {
    'zh-CN': '与委托部门明确各环节责任；委托的法律责任由委托部门承担。',
    'en-US': 'Settle the stages with the department, which stays liable for what it delegates.',
  },

  assess(of) {
    return ofLetters(of, 'letters.liability', ({ letter }) =>
      letter.liability === undefined ? { township: of.name, letter: letterName(letter) } : 'met',
    );
  },
});
