import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { letterName, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A department delegates within its own powers (在其法定权限内) and no other’s.
 */
export default defineRule({
  code: 'PWR-106',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: {
    'zh-CN': '委托书列有其他部门的事项',
    'en-US': 'Letter holds items of another department',
  },
  message: {
    'zh-CN': '{township}的{letter}列有不属于该部门的事项{count}项：{items}。',
    'en-US': '{township}, letter {letter}: items of another department {count} ({items}).',
  },
  remedy: {
    'zh-CN': '核对事项所属部门；属于其他部门的，由该部门另行委托。',
    'en-US': 'Check whose items they are; the department that holds them delegates them itself.',
  },

  assess(of) {
    return ofLetters(of, 'letters.items', ({ letter, ofOthers }) =>
      ofOthers.length === 0
        ? 'met'
        : {
            township: of.name,
            letter: letterName(letter),
            count: ofOthers.length,
            items: listed(ofOthers),
          },
    );
  },
});
