import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * A letter has a number of its own: two rows with one number of one department are one letter, or one
 * of them was written over another letter, which is then counted by nobody.
 */
export default defineRule({
  code: 'PWR-213',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托书编号重复', 'en-US': 'Number of a letter repeated' },
  message: {
    'zh-CN': '{township}的{letter}与前面登记的{first}的委托书编号相同，不另计份数。',
    'en-US':
      '{township}, letter {letter} has the number of a letter of {first} registered before it and is not counted again.',
  },
  remedy: {
    'zh-CN': '对照原件核对编号；重复登记的删去一行，误覆盖的补登原委托书。',
    'en-US': 'Check the originals; take out the second row, or restore the letter it replaced.',
  },

  assess(of) {
    return ofLetters(of, 'letters.number', ({ letter, sameAs }) => {
      if (letter.number === undefined) return 'open';
      if (sameAs === undefined) return 'met';
      const { township: code } = sameAs;
      const first = of.baseline.townships.find((one) => one.code === code)?.name ?? code;
      return { township: of.name, letter: letterName(letter), first };
    });
  },
});
