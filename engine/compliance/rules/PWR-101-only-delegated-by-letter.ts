import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Only delegated items have letters: a conferred power (赋权) is the township’s own by decision of the
 * province, a statutory one by law; another route is another liable body.
 */
export default defineRule({
  code: 'PWR-101',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条'), clause(PENALTY_LAW, '第二十四条')],
  title: {
    'zh-CN': '法定或赋权事项签了委托书',
    'en-US': 'Letter for an item that is not delegated',
  },
  message: {
    'zh-CN':
      '{township}的{letter}列有法定或赋权事项{count}项：{items}；这些事项由乡镇以自己名义行使，不适用委托。',
    'en-US':
      '{township}, letter {letter}: statutory or conferred items {count} ({items}). The township exercises those in its own name; they are not delegated.',
  },
  remedy: {
    'zh-CN': '核对事项的权力来源；属于法定或赋权的，从委托书中删去。',
    'en-US': 'Check the route of the items; take statutory and conferred ones out of the letter.',
  },

  assess(of) {
    return ofLetters(of, 'letters.items', ({ letter, notDelegable }) =>
      notDelegable.length === 0
        ? 'met'
        : {
            township: of.name,
            letter: letterName(letter),
            count: notDelegable.length,
            items: listed(notDelegable),
          },
    );
  },
});
